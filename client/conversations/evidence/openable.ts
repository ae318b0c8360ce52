/**
 * A photo as Apple's phones keep it (HEIC) becomes a JPEG where the browser can show it: on those phones. Elsewhere it
 * stays as it is, and the server says what to do.
 */
export async function openable(file: File): Promise<File> {
  if (!/\.hei[cf]$/i.test(file.name)) return file
  try {
    const picture = await createImageBitmap(file)
    const canvas = document.createElement('canvas')
    canvas.width = picture.width
    canvas.height = picture.height
    canvas.getContext('2d')?.drawImage(picture, 0, 0)
    picture.close()
    const jpeg = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/jpeg', 0.92))
    return jpeg ? new File([jpeg], file.name.replace(/\.hei[cf]$/i, '.jpg'), { type: 'image/jpeg' }) : file
  } catch {
    return file
  }
}
