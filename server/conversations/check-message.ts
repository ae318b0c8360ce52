import { BadInput } from '../errors.ts'
import { checkOptionalText, checkText } from '../platform/check-text.ts'
import { isId } from '../platform/clock.ts'

export const MESSAGE_MAX = 10_000
const MOST_FILES = 20

export interface MessageInput {
  key: string
  conversationId: string
  body: string
  audience: string[]
  evidenceIds: string[]
}

/** The words without control characters, and which files go with them. Throws BadInput for the first thing that cannot be. */
export function checkMessage(input: MessageInput): { body: string; evidenceIds: string[] } {
  if (!/^[\w-]{8,64}$/.test(input.key)) {
    throw new BadInput(
      'key',
      'KEY_INVALID',
      'Give every message a key of its own, 8 to 64 letters, digits or hyphens (a UUID).',
    )
  }
  checkAudience(input.audience)
  const evidenceIds = [...new Set(input.evidenceIds)]
  if (!evidenceIds.every(isId)) throw new BadInput('evidenceIds', 'UNKNOWN', 'One of these files is not there.')
  if (evidenceIds.length > MOST_FILES) {
    throw new BadInput('evidenceIds', 'TOO_MANY_FILES', `A message carries ${MOST_FILES} files at most.`, {
      max: MOST_FILES,
    })
  }
  const body =
    evidenceIds.length > 0
      ? checkOptionalText('body', input.body, MESSAGE_MAX)
      : checkText('body', input.body, MESSAGE_MAX)
  return { body: body ?? '', evidenceIds }
}

/** The readers whom an author was shown. Throws BadInput where one of them is no id. */
export function checkAudience(audience: string[]): string[] {
  if (!audience.every(isId))
    throw new BadInput('audience', 'UNKNOWN', 'Name the readers as the conversation names them.')
  return audience
}
