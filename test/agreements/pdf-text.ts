import { extractText } from 'unpdf'

/** The text of each page, by an npm library. */
export async function pagesOf(pdf: Buffer): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(pdf))
  return text
}

/** Without the spaces and line ends that layout adds: what is compared is every letter and figure, in order. */
export const squash = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, '')

/** The whole text without its feet, which stand between two halves of a sentence that goes over a page. */
export function bodyOf(pages: string[], footers: string[]): string {
  return pages.map((page, index) => squash(page).replace(squash(footers[index] ?? ''), '')).join('')
}

/** Whether all parts stand in the text one after the other. Says which one does not. */
export function missingInOrder(text: string, parts: string[]): string | null {
  let from = 0
  for (const part of parts) {
    const at = text.indexOf(squash(part), from)
    if (at < 0) return part
    from = at + squash(part).length
  }
  return null
}
