import { BadInput } from '../errors.ts'

const NAME_MAX = 200

/** Marks that turn the direction of reading can make `exe.pdf` of a program; control characters break headers. */
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** The name of a file without its folders and without signs that nobody sees; a long one keeps its extension. */
export function cleanFileName(name: string): string {
  const last = name.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const clean = last.replace(unseen, '').replace(/\s+/g, ' ').trim()
  if (clean === '') throw new BadInput('name', 'REQUIRED', 'Give the name of the file.')
  const letters = [...clean]
  if (letters.length <= NAME_MAX) return clean
  const extension = /\.[a-z0-9]{1,5}$/i.exec(clean)?.[0] ?? ''
  return letters.slice(0, NAME_MAX - extension.length).join('') + extension
}
