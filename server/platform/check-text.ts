import { BadInput } from '../errors.ts'

/** The text without blanks around it, in NFC. Throws BadInput when it is empty or longer than `max` characters. */
export function checkText(field: string, value: string, max: number): string {
  const text = value.normalize('NFC').trim()
  if (text === '') throw new BadInput(field, 'REQUIRED', `Write something in ${field}.`)
  return checkLength(field, text, max)
}

/** As checkText, but nothing is also an answer: null. */
export function checkOptionalText(field: string, value: string | null | undefined, max: number): string | null {
  const text = value?.normalize('NFC').trim() ?? ''
  return text === '' ? null : checkLength(field, text, max)
}

function checkLength(field: string, text: string, max: number): string {
  const length = [...text].length
  if (length > max)
    throw new BadInput(field, 'TOO_LONG', `${field} has ${length} characters: ${max} at most.`, { max, length })
  return text
}
