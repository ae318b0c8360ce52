import { useMemo } from 'react'
import { useDraft, type Draft } from './useDraft.ts'

export interface FormDraft<Answers> extends Pick<Draft, 'state' | 'clear'> {
  answers: Answers
  /** Changes some of the answers. */
  change: (some: Partial<Answers>) => void
}

/**
 * The answers to several questions as one draft. `read` makes answers out of what was kept; it gives null for what it
 * does not know any more, and then `empty` is the beginning. Both must stay the same from one rendering to the next.
 */
export function useFormDraft<Answers extends object>(
  slot: string,
  empty: Answers,
  read: (kept: unknown) => Answers | null,
): FormDraft<Answers> {
  const { body, setBody, clear, state } = useDraft(slot)
  const answers = useMemo(() => readAnswers(body, empty, read), [body, empty, read])
  return {
    answers,
    change: some => setBody(JSON.stringify({ ...answers, ...some })),
    clear,
    state,
  }
}

function readAnswers<Answers>(body: string, empty: Answers, read: (kept: unknown) => Answers | null): Answers {
  if (body === '') return empty
  try {
    return read(JSON.parse(body)) ?? empty
  } catch {
    return empty
  }
}
