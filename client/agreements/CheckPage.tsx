import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useNavigate } from 'react-router'
import { useAct } from '../acts/useAct.ts'
import { badInput } from '../errors/bad-input.ts'
import type { Problem } from '../errors/problem.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { graphql } from '../gql/gql.ts'
import type { PagesViewFragment } from '../gql/graphql.ts'
import { BackLink } from '../ui/BackLink.tsx'
import { DateText } from '../ui/DateText.tsx'
import { DefinitionList } from '../ui/DefinitionList.tsx'
import { notify } from '../ui/notify.ts'
import { QuestionPage } from '../ui/QuestionPage.tsx'
import { RadioField } from '../ui/RadioField.tsx'
import { PersonText } from '../ui/Text.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { agreementTo, type AgreementViewProps } from './agreement-view.ts'
import { SaveFiles } from './SaveFiles.tsx'

const confirmCounterpart = graphql(`
  mutation ConfirmCounterpart($input: ConfirmCounterpartInput!) {
    confirmCounterpart(input: $input) {
      id
      ...AgreementWhole
    }
  }
`)
const refuseCounterpart = graphql(`
  mutation RefuseCounterpart($input: RefuseCounterpartInput!) {
    refuseCounterpart(input: $input) {
      id
      ...AgreementWhole
    }
  }
`)

type Verdict = 'right' | 'wrong'

/** Looking at a page that another party signed by hand: the code, the name, the date. The last yes binds everybody. */
export function CheckPage({ agreement, page }: Pick<AgreementViewProps, 'agreement'> & { page: PagesViewFragment }) {
  const navigate = useNavigate()
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  const [text, setText] = useState('')
  const [missing, setMissing] = useState<Problem | null>(null)
  const confirming = useAct(confirmCounterpart)
  const refusing = useAct(refuseCounterpart)
  const words = useProblem(missing ?? confirming.problem ?? refusing.problem)
  const backTo = agreementTo(agreement)
  const send = async () => {
    if (verdict === null) return setMissing(badInput('verdict', 'REQUIRED'))
    if (verdict === 'wrong' && text.trim() === '') return setMissing(badInput('words', 'REQUIRED'))
    setMissing(null)
    const done =
      verdict === 'right'
        ? await confirming.act({ counterpartId: page.id, hash: agreement.hash })
        : await refusing.act({ counterpartId: page.id, words: text })
    if (!done) return
    notify(<FormattedMessage id={`agreements.ink.${verdict}.done`} />)
    void navigate(backTo, { replace: true })
  }
  return (
    <QuestionPage
      back={
        <BackLink to={backTo}>
          <FormattedMessage id="common.back" />
        </BackLink>
      }
      title={<FormattedMessage id="agreements.ink.check.title" />}
      hint={<FormattedMessage id="agreements.ink.check.hint" />}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="common.continue" />}
      pending={confirming.pending || refusing.pending}
      onContinue={() => void send()}
    >
      <DefinitionList
        items={[
          {
            key: 'party',
            label: <FormattedMessage id="agreements.ink.signature" />,
            value: <PersonText inline>{page.partyName}</PersonText>,
          },
          {
            key: 'on',
            label: <FormattedMessage id="agreements.ink.dated" />,
            value: <DateText day={page.signedOn} style="full" />,
          },
          { key: 'code', label: <FormattedMessage id="agreements.ink.footCode" />, value: agreement.hash.slice(0, 16) },
        ]}
      />
      <div>
        <SaveFiles
          files={[
            {
              key: 'scan',
              url: page.url,
              label: 'agreements.ink.open',
              name: `signed-page.${extensions[page.mediaType] ?? 'bin'}`,
            },
          ]}
        />
      </div>
      <RadioField<Verdict>
        name="verdict"
        label={<FormattedMessage id="agreements.ink.check.question" />}
        error={words.errorOf('verdict')}
        value={verdict}
        onChange={setVerdict}
        options={[
          {
            value: 'right',
            label: <FormattedMessage id="agreements.ink.check.right" />,
            hint: <FormattedMessage id="agreements.ink.check.binds" />,
          },
          {
            value: 'wrong',
            label: <FormattedMessage id="agreements.ink.check.wrong" />,
            more: (
              <TextArea
                name="words"
                label={<FormattedMessage id="agreements.ink.check.what" />}
                error={words.errorOf('words')}
                value={text}
                limit={1000}
                onChange={setText}
              />
            ),
          },
        ]}
      />
    </QuestionPage>
  )
}

const extensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/heic': 'heic',
}
