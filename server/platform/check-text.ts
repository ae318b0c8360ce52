import { BadInput } from '../errors.ts'

/** The text without blanks around it, in NFC. Throws BadInput when it is empty or longer than `max` characters. */
export function checkText(field: string, value: string, max: number): string {
  const text = tidied(value)
  if (text === '') throw new BadInput(field, 'REQUIRED', `Write something in ${field}.`)
  return checkLength(field, text, max)
}

/** As checkText, but nothing is also an answer: null. */
export function checkOptionalText(field: string, value: string | null | undefined, max: number): string | null {
  const text = tidied(value ?? '')
  return text === '' ? null : checkLength(field, text, max)
}

const tidied = (value: string): string => withoutControls(value).normalize('NFC').trim()

/**
 * Line breaks and tabs stay; other control characters and halves of characters mean nothing to a reader, and a database
 * refuses some of them.
 */
const withoutControls = (text: string): string => text.replace(/\r\n?/g, '\n').replace(controls, '').toWellFormed()

// oxlint-disable-next-line no-control-regex -- Control characters are what is meant.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

function checkLength(field: string, text: string, max: number): string {
  const length = [...text].length
  if (length > max)
    throw new BadInput(field, 'TOO_LONG', `${field} has ${length} characters: ${max} at most.`, { max, length })
  return text
}
