import type { Upload } from './evidence/use-uploads.ts'
import type { ThreadDraft } from './thread-draft.ts'

/** The longest message that the server takes, in characters as a person counts them. */
export const longestMessage = 10_000

/** Why a message cannot go now. */
export interface ComposerProblem {
  kind: 'empty' | 'tooLong' | 'filesComing' | 'filesFailed' | 'audienceChanged'
  /** How many characters too many. */
  over: number
}

/** What stops a message before it is sent: said beside the composer, with everything typed still in it. */
export function composerProblem(
  { text, files, audience }: ThreadDraft,
  uploads: readonly Pick<Upload, 'state'>[],
  audienceNow: readonly string[],
): ComposerProblem | null {
  const over = [...text].length - longestMessage
  const kind =
    over > 0
      ? 'tooLong'
      : uploads.some(({ state }) => state === 'failed')
        ? 'filesFailed'
        : uploads.length > 0
          ? 'filesComing'
          : text.trim() === '' && files.length === 0
            ? 'empty'
            : audience && !sameReaders(audience, audienceNow)
              ? 'audienceChanged'
              : null
  return kind && { kind, over: Math.max(0, over) }
}

function sameReaders(before: readonly string[], now: readonly string[]): boolean {
  return before.length === now.length && before.every(id => now.includes(id))
}
