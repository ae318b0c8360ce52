import { FormattedMessage, useIntl } from 'react-intl'
import { readFragment } from '../../gql/fragment-masking.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Card } from '../../ui/Card.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { SummaryList, type SummaryRow } from '../../ui/SummaryList.tsx'
import { PersonText } from '../../ui/Text.tsx'
import { formatDay, formatTimeOn } from '../../ui/dates.ts'
import { AddedClauses } from '../AddedClauses.tsx'
import { checkRows, nothing } from '../check-rows.tsx'
import { draftTitle } from '../draft-words.ts'
import { namesOf } from '../offer-words.ts'
import type { OfferDraft } from '../offer-draft.ts'
import { offerTerm } from '../OfferTermCard.tsx'
import { PlanTable } from '../PlanTable.tsx'
import { DealInNumbers, DealInShort } from '../ReadBack.tsx'
import type { Place } from '../steps.ts'
import { TermTag } from '../TermTag.tsx'
import { termFacts } from '../term-facts.ts'
import { expiryDays } from '../offer-case.ts'
import type { OfferPreviewState } from '../useOfferPreview.ts'
import type { Asked } from './Question.tsx'
import { Question } from './Question.tsx'
import type { Setting } from './setting.ts'

export interface CheckQuestionProps {
  draft: OfferDraft
  setting: Setting
  state: OfferPreviewState
  /** An open offer of one's own, which this one will replace. */
  replaces: boolean
  go: (place: Place) => void
  asked: Asked
}

/** Check your answers: all that was said, what the server makes of it, and what the program adds. */
export function CheckQuestion({ draft, setting, state, replaces, go, asked }: CheckQuestionProps) {
  const intl = useIntl()
  const { preview, isComing } = state
  const you = setting.parties.find(({ isYou }) => isYou)?.id ?? null
  const shown = preview ? readFragment(offerTerm, preview.terms) : []
  const facts = shown.map(({ id, term: fact }) => ({ id, term: readFragment(termFacts, fact) }))
  const names = namesOf(intl, recipientsOf(draft, setting))
  return (
    <Question
      asked={asked}
      title={<FormattedMessage id="offers.check.title" />}
      hint={<FormattedMessage id="offers.check.hint" values={{ names }} />}
      continueLabel={<FormattedMessage id="offers.check.send" values={{ names }} />}
    >
      {replaces && (
        <Banner tone="info">
          <FormattedMessage id="offers.check.replaces" />
        </Banner>
      )}
      {(preview || isComing) && (
        <Card tone="next" title={<FormattedMessage id="offers.check.readBack" />}>
          {preview ? (
            <>
              <DealInShort terms={facts} you={you} />
              <DealInNumbers readBack={preview.readBack} />
            </>
          ) : (
            <Skeleton shape="card" />
          )}
        </Card>
      )}
      <Stack>
        {draft.terms.map((term, index) => {
          const part = shown[index]
          const fact = facts[index]?.term
          return (
            <Card
              key={term.id}
              title={draftTitle(intl, term, setting)}
              aside={part && draft.answersOfferId !== null && <TermTag standing={part.comparison} />}
            >
              <SummaryList
                changeLabel={<FormattedMessage id="common.change" />}
                rows={checkRows(intl, term, setting, step => go({ step, termId: term.id, returnTo: 'check' }), fact)}
              />
              {fact?.kind === 'MoneyTerm' && fact.instalments.length > 1 && <PlanTable term={fact} />}
            </Card>
          )
        })}
      </Stack>
      <SummaryList changeLabel={<FormattedMessage id="common.change" />} rows={offerRows()} />
      {preview && <AddedClauses clauses={preview.clauses} />}
      <p>
        <FormattedMessage id="offers.check.notBinding" />
      </p>
    </Question>
  )

  function offerRows(): SummaryRow[] {
    const { today, ofCase } = setting
    const by = draft.expiresOn || expiryDays(ofCase, today).usual
    const to = (step: Place['step']) => () => go({ step, returnTo: 'check' })
    const several = ofCase.parties.length > 2
    return [
      {
        key: 'to',
        label: <FormattedMessage id="offers.check.to" />,
        value: names,
        change: several ? to('recipients') : undefined,
      },
      {
        key: 'terms',
        label: <FormattedMessage id="offers.check.parts" />,
        value: <FormattedMessage id="offers.check.partCount" values={{ count: draft.terms.length }} />,
        change: to('terms'),
      },
      {
        key: 'explanation',
        label: <FormattedMessage id="offers.check.explanation" />,
        value: draft.explanation.trim() === '' ? nothing : <PersonText>{draft.explanation}</PersonText>,
        change: to('explanation'),
      },
      {
        key: 'expiry',
        label: <FormattedMessage id="offers.check.expiry" />,
        value: `${formatDay(intl, by)}, ${formatTimeOn(intl, by, '23:59', ofCase.program.timeZone)}`,
        change: to('expiry'),
      },
    ]
  }
}

function recipientsOf({ recipientPartyIds }: OfferDraft, { ofCase }: Setting): string[] {
  return ofCase.parties.filter(({ id }) => recipientPartyIds.includes(id)).map(({ name }) => name)
}
