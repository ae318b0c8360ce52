import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { sideBySide } from '../locales/isolate.ts'
import { staffPeople } from './CasePeople.tsx'

/** "27SC01482 · Ana Silva / Bruno Reyes": tells one case from another, in a title and in a link back. */
export function staffCaseTitle(of: { caseNumber: string | null } & FragmentType<typeof staffPeople>): string {
  const { parties } = readFragment(staffPeople, of)
  return [of.caseNumber, sideBySide(parties.map(({ name }) => name))].filter(Boolean).join(' · ')
}
