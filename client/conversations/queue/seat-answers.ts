import type { TakeSeatFragment } from '../../gql/graphql.ts'

export type SeatStep = 'conflict' | 'introduction' | 'check'

/** What a neutral answers before taking a seat. */
export interface SeatAnswers {
  conflict: 'no' | 'yes' | null
  /** What the parties should know, even where it is no conflict (CRC 3.855). */
  disclosure: string
  /** The first words to everyone. */
  introduction: string
}

export interface SeatQuestionProps {
  request: TakeSeatFragment
  answers: SeatAnswers
  change: (some: Partial<SeatAnswers>) => void
  go: (step: SeatStep) => void
}
