import type { CaseFramePartsFragment } from '../gql/graphql.ts'
import { Caption } from '../ui/Text.tsx'
import styles from './CaseHeading.module.css'

export interface CaseHeadingProps {
  case: Pick<CaseFramePartsFragment, 'caseType' | 'caseNumber'>
  title: string
  /** On the case's home its title is the heading of the page; elsewhere the page has a heading of its own. */
  isHome: boolean
}

/** Which case this is. */
export function CaseHeading({ case: { caseType, caseNumber }, title, isHome }: CaseHeadingProps) {
  return (
    <div className={styles.heading}>
      <Caption>{[caseType.label, caseNumber].filter(Boolean).join(' ')}</Caption>
      {isHome ? <h1>{title}</h1> : <p className={styles.title}>{title}</p>}
    </div>
  )
}
