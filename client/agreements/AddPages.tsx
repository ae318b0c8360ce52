import { useApolloClient } from '@apollo/client/react'
import { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useNavigate } from 'react-router'
import { makeKey } from '../acts/key.ts'
import { readableProblem } from '../conversations/evidence/readable-problem.ts'
import { badInput } from '../errors/bad-input.ts'
import type { Problem } from '../errors/problem.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { refreshPages } from '../live/refresh-pages.ts'
import { dayIn } from '../offers/today.ts'
import { BackLink } from '../ui/BackLink.tsx'
import { CheckboxField } from '../ui/CheckboxField.tsx'
import { DateField } from '../ui/DateField.tsx'
import { FileField } from '../ui/FileField.tsx'
import { notify } from '../ui/notify.ts'
import { QuestionPage } from '../ui/QuestionPage.tsx'
import { agreementTo, signatoryOf, type AgreementViewProps } from './agreement-view.ts'
import { sendPages } from './send-pages.ts'

/** A photo or scan of the signed pages: of one's own, or of all on one. */
export function AddPages({ agreement, ofCase }: AgreementViewProps) {
  const intl = useIntl()
  const navigate = useNavigate()
  const client = useApolloClient()
  const keyFor = useRef(makeKey()).current
  const today = dayIn(ofCase.program.timeZone)
  const mine = signatoryOf({ agreement, ofCase })?.partyId ?? ''
  const [files, setFiles] = useState<File[]>([])
  const [signedOn, setSignedOn] = useState(today)
  const [partyIds, setPartyIds] = useState<readonly string[]>([mine])
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const words = useProblem(problem && readableProblem(intl, problem))
  const backTo = agreementTo(agreement)
  const send = async () => {
    const [file] = files
    if (!file) return setProblem(badInput('file', 'REQUIRED'))
    if (partyIds.length === 0) return setProblem(badInput('partyIds', 'REQUIRED'))
    setPending(true)
    const pages = { agreementId: agreement.id, file, code: agreement.hash.slice(0, 16), signedOn, partyIds }
    const refused = await sendPages({ ...pages, key: keyFor.key([file.name, file.size, signedOn, partyIds]) })
    setPending(false)
    setProblem(refused)
    if (refused) return
    keyFor.done()
    refreshPages(client)
    notify(<FormattedMessage id="agreements.ink.added" />)
    void navigate(backTo, { replace: true })
  }
  return (
    <QuestionPage
      back={
        <BackLink to={backTo}>
          <FormattedMessage id="common.back" />
        </BackLink>
      }
      title={<FormattedMessage id="agreements.ink.add.title" />}
      hint={
        <FormattedMessage
          id="agreements.ink.add.hint"
          values={{ code: <strong key="code">{agreement.hash.slice(0, 16)}</strong> }}
        />
      }
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="agreements.ink.add.yes" />}
      pending={pending}
      onContinue={() => void send()}
    >
      <FileField
        name="file"
        label={<FormattedMessage id="agreements.ink.file" />}
        error={words.errorOf('file')}
        files={files}
        onChange={setFiles}
        multiple={false}
        accept="image/*,.pdf"
        prompt={<FormattedMessage id="agreements.ink.choose" />}
        removeLabel={name => intl.formatMessage({ id: 'agreements.ink.remove' }, { name })}
      />
      {agreement.signatories.map(({ partyId, name }) => (
        <CheckboxField
          key={partyId}
          id={partyId === mine ? 'partyIds' : `party-${partyId}`}
          name={`party-${partyId}`}
          label={<FormattedMessage id="agreements.ink.shows" values={{ name }} />}
          error={partyId === mine ? words.errorOf('partyIds') : undefined}
          checked={partyIds.includes(partyId)}
          onChange={isShown =>
            setPartyIds(before => (isShown ? [...before, partyId] : before.filter(id => id !== partyId)))
          }
        />
      ))}
      <DateField
        name="signedOn"
        label={<FormattedMessage id="agreements.ink.on" />}
        hint={<FormattedMessage id="agreements.ink.onHint" />}
        error={words.errorOf('signedOn')}
        value={signedOn}
        max={today}
        onChange={setSignedOn}
      />
    </QuestionPage>
  )
}
