import { z } from 'zod'
import { BadInput } from '../errors.ts'

/** The address in lower case. Throws BadInput for what cannot be one. */
export function checkEmail(field: string, value: string): string {
  const email = value.trim().toLowerCase()
  if (email.length > 254 || !z.email().safeParse(email).success) {
    throw new BadInput(field, 'EMAIL_INVALID', 'Give an e-mail address such as name@example.org.')
  }
  return email
}
