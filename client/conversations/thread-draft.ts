import type { EvidenceParts } from './evidence/evidence-parts.ts'
import type { OutgoingMessage } from './outbox.ts'

/** What is kept of one conversation's composer: words, files, and what was sent but is not known to have arrived. */
export interface ThreadDraft {
  text: string
  /** Who read the conversation when the first word was typed; null while nothing is typed. */
  audience: readonly string[] | null
  files: readonly EvidenceParts[]
  unsent: readonly OutgoingMessage[]
}

export const emptyThreadDraft: ThreadDraft = { text: '', audience: null, files: [], unsent: [] }

/** An empty draft is the empty string, which the server throws away. */
export function writeThreadDraft(draft: ThreadDraft): string {
  const isEmpty = draft.text === '' && draft.files.length === 0 && draft.unsent.length === 0
  return isEmpty ? '' : JSON.stringify(draft)
}

/** What cannot be read as such a draft is taken as plain words: nothing typed is thrown away. */
export function readThreadDraft(body: string): ThreadDraft {
  if (body === '') return emptyThreadDraft
  try {
    const kept: unknown = JSON.parse(body)
    if (isThreadDraft(kept)) return kept
  } catch {
    // Not JSON: words as they are.
  }
  return { ...emptyThreadDraft, text: body }
}

function isThreadDraft(kept: unknown): kept is ThreadDraft {
  if (typeof kept !== 'object' || kept === null) return false
  if (!('text' in kept && 'audience' in kept && 'files' in kept && 'unsent' in kept)) return false
  const { text, audience, files, unsent } = kept
  return (
    typeof text === 'string' &&
    (audience === null || (Array.isArray(audience) && audience.every(id => typeof id === 'string'))) &&
    Array.isArray(files) &&
    files.every(hasId) &&
    Array.isArray(unsent) &&
    unsent.every(message => hasKey(message) && typeof message.body === 'string')
  )
}

function hasId(value: unknown): value is { id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
}

function hasKey(value: unknown): value is { key: string; body: unknown } {
  return (
    typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string' && 'body' in value
  )
}
