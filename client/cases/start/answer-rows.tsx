import { FormattedMessage, type IntlShape } from 'react-intl'
import { formatCents, parseCents } from '../../ui/cents.ts'
import type { SummaryRow } from '../../ui/SummaryList.tsx'
import { PersonText } from '../../ui/Text.tsx'
import { hearingWords } from '../hearing-words.ts'
import type { StartAnswers } from './answers.ts'
import type { StartCaseType, StartProgram } from './start-case.ts'
import type { Step } from './steps.ts'
import { toInput } from './to-input.ts'

/** All answers in words, each with the page on which it can be changed. */
export function answerRows(
  intl: IntlShape,
  answers: StartAnswers,
  program: StartProgram,
  caseType: StartCaseType,
  steps: readonly Step[],
): SummaryRow[] {
  const input = toInput(answers, program, caseType, intl.locale)
  const row = (key: string, step: Step, label: SummaryRow['label'], value: SummaryRow['value']): SummaryRow => ({
    key,
    label,
    value,
    ...(steps.includes(step) && { change: `/start/${step}` }),
  })
  const { cents } = parseCents(answers.amount, intl.locale)
  const none = <FormattedMessage id="cases.start.row.none" />
  const rows = [
    row('program', 'program', <FormattedMessage id="cases.start.row.program" />, program.name),
    row('type', 'type', <FormattedMessage id="cases.start.row.type" />, caseType.label),
    row(
      'you',
      'you',
      <FormattedMessage id="cases.start.row.you" />,
      <>
        <PersonText inline>{answers.name}</PersonText>, <FormattedMessage id={`cases.side.${input.side}`} />
      </>,
    ),
    ...answers.others.map((other, index) =>
      row(
        `other-${index}`,
        'others',
        <FormattedMessage id="cases.start.other" values={{ number: index + 1 }} />,
        <>
          <PersonText inline>{other.name}</PersonText>,{' '}
          <FormattedMessage id={`cases.side.${input.others[index]?.side ?? 'PARTICIPANT'}`} />
          <br />
          {other.email.trim() ? (
            <PersonText inline>{other.email}</PersonText>
          ) : (
            <FormattedMessage id="cases.start.byLetter" />
          )}
        </>,
      ),
    ),
    ...(answers.orderInForce === null && answers.safetyNeeds.trim() === ''
      ? []
      : [
          row(
            'safety',
            steps.includes('safety') ? 'safety' : 'you',
            <FormattedMessage id="cases.start.row.safety" />,
            <>
              <FormattedMessage id={answers.orderInForce === 'yes' ? 'cases.safety.order' : 'cases.safety.noOrder'} />
              <PersonText>{answers.safetyNeeds}</PersonText>
            </>,
          ),
        ]),
    row('story', 'story', <FormattedMessage id="cases.start.row.story" />, <PersonText>{answers.story}</PersonText>),
    row(
      'amount',
      'amount',
      <FormattedMessage id="cases.start.row.amount" />,
      cents === undefined ? none : formatCents(cents, intl.locale),
    ),
  ]
  if (program.kind !== 'COURT') return rows
  return [
    ...rows,
    row('number', 'court', <FormattedMessage id="cases.start.row.caseNumber" />, answers.caseNumber || none),
    row(
      'hearing',
      'court',
      <FormattedMessage id="cases.start.row.hearing" />,
      input.hearing ? hearingWords(intl, answers, program.timeZone) : none,
    ),
  ]
}
