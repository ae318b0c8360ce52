import { FormattedMessage, type IntlShape } from 'react-intl'
import type { TermFactsFragment } from '../gql/graphql.ts'
import type { SummaryRow } from '../ui/SummaryList.tsx'
import { PersonText } from '../ui/Text.tsx'
import { formatDay } from '../ui/dates.ts'
import { draftPlan, draftTitle } from './draft-words.ts'
import { formatCents, parseCents } from '../ui/cents.ts'
import type { ActionDraft, DispositionDraft, MoneyDraft, TermDraft } from './offer-draft.ts'
import type { Setting } from './questions/setting.ts'
import type { TermStep } from './steps.ts'
import { planWords } from './term-words.ts'

/** The answers about one part, each with the way back to its question. */
export function checkRows(
  intl: IntlShape,
  term: TermDraft,
  setting: Setting,
  go: (step: TermStep) => void,
  /** What the server makes of it: weekends and holidays move a day. */
  fact?: TermFactsFragment,
): SummaryRow[] {
  const row = (step: TermStep, value: SummaryRow['value']): SummaryRow => ({
    key: step,
    label: <FormattedMessage id={`offers.check.${step}`} />,
    value,
    change: () => go(step),
  })
  if (term.kind === 'MONEY') return moneyRows(intl, term, setting, row, fact)
  return term.kind === 'ACTION' ? actionRows(intl, term, setting, row) : endingRows(term, row)
}

type MakeRow = (step: TermStep, value: SummaryRow['value']) => SummaryRow

function moneyRows(
  intl: IntlShape,
  term: MoneyDraft,
  setting: Setting,
  row: MakeRow,
  fact: TermFactsFragment | undefined,
): SummaryRow[] {
  const { cents } = parseCents(term.amount, intl.locale)
  const late = <FormattedMessage id={`offers.late.${term.onDefault}`} values={{ days: Number(term.graceDays) || 0 }} />
  return [
    row(
      'who',
      <>
        {draftTitle(intl, term, setting)}
        {term.hasSource && (
          <p>
            <FormattedMessage id="offers.check.source" values={{ source: term.sourceName }} />
          </p>
        )}
      </>,
    ),
    row('amount', cents === undefined ? term.amount : formatCents(cents, intl.locale)),
    row('manner', term.manner && <FormattedMessage id={`offers.build.manner.${term.manner}`} />),
    row('dates', fact?.kind === 'MoneyTerm' ? planWords(intl, fact) : draftPlan(intl, term)),
    row(
      'late',
      <>
        {late}
        {term.note.trim() !== '' && <PersonText>{term.note}</PersonText>}
      </>,
    ),
  ]
}

function actionRows(intl: IntlShape, term: ActionDraft, { parties }: Setting, row: MakeRow): SummaryRow[] {
  const always = <FormattedMessage id="offers.action.always" />
  return [
    row('doer', parties.find(({ id }) => id === term.partyId)?.name),
    row('what', <PersonText>{term.what}</PersonText>),
    row('when', term.when === 'BY' && term.due !== '' ? formatDay(intl, term.due, 'full') : always),
    row('tell', term.howToTell.trim() === '' ? nothing : <PersonText>{term.howToTell}</PersonText>),
  ]
}

function endingRows({ disposition, retainJurisdiction }: DispositionDraft, row: MakeRow): SummaryRow[] {
  if (!disposition) return [row('ending', null)]
  return [
    row(
      'ending',
      <>
        <FormattedMessage id={`offers.disposition.${disposition}`} />{' '}
        {retainJurisdiction && <FormattedMessage id="offers.disposition.retain" />}
      </>,
    ),
  ]
}

/** An answer that may stay empty, and did. */
export const nothing = <FormattedMessage id="offers.check.nothing" />
