import { accessToken } from '../../session/session.ts'
import { sessionHeaders } from '../../session/session-headers.ts'

/** The bytes of a file that the viewer may see. An `<img>` or a link cannot carry the access token, so they are fetched. */
export async function fetchFile(url: string, signal?: AbortSignal): Promise<Blob> {
  const headers = sessionHeaders(await accessToken())
  const response = await fetch(url, { headers, signal: signal ?? null })
  if (!response.ok) throw new Error(`The file was not given: ${response.status}`)
  return response.blob()
}

/** Fetches a file and hands it to the browser's own download under its name. */
export async function saveFile(url: string, name: string): Promise<void> {
  const address = URL.createObjectURL(await fetchFile(url))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
