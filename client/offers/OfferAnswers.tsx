import { FormattedMessage } from 'react-intl'
import type { OfferWholeFragment } from '../gql/graphql.ts'
import { Icon } from '../ui/Icon.tsx'
import { PersonText } from '../ui/Text.tsx'
import styles from './OfferAnswers.module.css'

export interface OfferAnswersProps {
  termId: string
  answers: OfferWholeFragment['answers']
  you: string | null
}

/** Who accepted or rejected one part, and why. */
export function OfferAnswers({ termId, answers, you }: OfferAnswersProps) {
  const given = answers.flatMap(({ partyId, partyName, terms }) =>
    terms.filter(term => term.termId === termId).map(term => ({ ...term, partyId, partyName })),
  )
  if (given.length === 0) return null
  return (
    <ul className={styles.answers}>
      {given.map(({ partyId, partyName, verdict, explanation }) => (
        <li key={partyId} className={verdict === 'ACCEPT' ? styles.accepted : styles.rejected}>
          <Icon name={verdict === 'ACCEPT' ? 'check' : 'close'} size="small" />
          <div>
            <strong>
              <FormattedMessage
                id={`offers.answer.${verdict}`}
                values={{ who: partyId === you ? 'you' : 'other', name: partyName }}
              />
            </strong>
            {explanation && <PersonText>{explanation}</PersonText>}
          </div>
        </li>
      ))}
    </ul>
  )
}
