import { FormattedMessage } from 'react-intl'
import { Button } from '../../ui/Button.tsx'
import { PageHeading } from '../../ui/Text.tsx'
import { noOther, type OtherParty } from './answers.ts'
import { OtherPartyFields } from './OtherPartyFields.tsx'
import type { QuestionProps } from './question-props.ts'

const mostOthers = 9

/** Who else is in the dispute: one or several, each with an address to invite. */
export function OthersQuestion({ chosen: { program, caseType }, answers, change, errorOf }: QuestionProps) {
  const { others } = answers
  const replace = (place: number, some: Partial<OtherParty>) =>
    change({ others: others.map((other, index) => (index === place ? { ...other, ...some } : other)) })
  return (
    <>
      <PageHeading
        title={<FormattedMessage id="cases.start.others" />}
        lead={<FormattedMessage id="cases.start.othersHint" />}
      />
      {others.map((other, index) => (
        <OtherPartyFields
          // Parties have no names of their own yet: their place is what they are.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          place={index}
          party={other}
          unknownEmail={program?.kind === 'COURT' ? (program.gettingIn.unknownEmail ?? '') : null}
          sides={caseType?.sides ?? []}
          yourSide={answers.side}
          errorOf={errorOf}
          onChange={some => replace(index, some)}
          onRemove={others.length > 1 ? () => change({ others: others.filter((_, one) => one !== index) }) : undefined}
        />
      ))}
      {others.length < mostOthers && (
        <div>
          <Button tone="secondary" size="small" icon="plus" onClick={() => change({ others: [...others, noOther] })}>
            <FormattedMessage id="cases.start.addOther" />
          </Button>
        </div>
      )}
    </>
  )
}
