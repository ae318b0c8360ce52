import { useIntl } from 'react-intl'
import { useViewer } from '../../accounts/viewer.ts'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import type { FunnelDivision } from '../../gql/graphql.ts'

export const funnelParts = graphql(`
  fragment FunnelParts on FunnelRow {
    key
    invited
    joined
    takingPart
    agreed
    signed
    filed
    performed
  }
`)

export const funnelStages = ['invited', 'joined', 'takingPart', 'agreed', 'signed', 'filed', 'performed'] as const

export interface FunnelLine {
  key: string
  label: string
  /** Null: hidden. */
  counts: (number | null)[]
}

type Masked = FragmentType<typeof funnelParts>

const languages = ['en', 'es', 'UNKNOWN'] as const
const caseTypes = ['SMALL_CLAIMS', 'UNLAWFUL_DETAINER', 'CIVIL_HARASSMENT', 'COMMUNITY'] as const
const representations = ['REPRESENTED', 'ALONE'] as const

/** The figures with their names in the reader's language; the line of all comes first. */
export function useFunnelWords(funnel: { rows: readonly Masked[]; total: Masked } | undefined, by: FunnelDivision) {
  const intl = useIntl()
  const programs = useViewer()?.staffIn ?? []
  const nameOf = (key: string): string => {
    const known = <Keys extends readonly string[]>(keys: Keys) => keys.find((one): one is Keys[number] => one === key)
    const language = known(languages)
    const caseType = known(caseTypes)
    const representation = known(representations)
    if (by === 'PROGRAM') return programs.find(program => program.key === key)?.name ?? key
    if (by === 'MONTH')
      return intl.formatDate(`${key}-15T00:00:00Z`, { year: 'numeric', month: 'long', timeZone: 'UTC' })
    if (by === 'LANGUAGE' && language) return intl.formatMessage({ id: `staff.figures.language.${language}` })
    if (by === 'CASE_TYPE' && caseType) return intl.formatMessage({ id: `staff.figures.caseType.${caseType}` })
    if (by === 'REPRESENTATION' && representation)
      return intl.formatMessage({ id: `staff.figures.representation.${representation}` })
    return key
  }
  const lineOf = (masked: Masked, label?: string): FunnelLine => {
    const row = readFragment(funnelParts, masked)
    return { key: row.key, label: label ?? nameOf(row.key), counts: funnelStages.map(stage => row[stage]) }
  }
  const all = funnel && lineOf(funnel.total, intl.formatMessage({ id: 'staff.figures.total' }))
  return {
    table: all ? [all, ...funnel.rows.map(row => lineOf(row))] : [],
    stages: funnelStages.map(stage => intl.formatMessage({ id: `staff.figures.stage.${stage}` })),
    /** The largest number that is shown: all pictures have one scale. */
    total: Math.max(1, ...(all?.counts ?? []).map(count => count ?? 0)),
  }
}
