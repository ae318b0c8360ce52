import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { badInput } from '../errors/bad-input.ts'
import type { Problem } from '../errors/problem.ts'
import { problemSentence } from '../errors/sentence.ts'
import { readFragment } from '../gql/fragment-masking.ts'
import { BackLink } from '../ui/BackLink.tsx'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { CheckboxField } from '../ui/CheckboxField.tsx'
import { ErrorSummary, type FieldProblem } from '../ui/ErrorSummary.tsx'
import { QuestionPage } from '../ui/QuestionPage.tsx'
import { PersonText } from '../ui/Text.tsx'
import { TextField } from '../ui/TextField.tsx'
import { agreementTo, type AgreementViewProps } from './agreement-view.ts'
import { publicationView, type MayPublish } from './publication.ts'
import { PublicationField } from './PublicationField.tsx'
import { SignSummary } from './SignSummary.tsx'

export interface Signature {
  typedName: string
  consents: boolean
  mayPublish: MayPublish | null
}

export interface SignFormProps extends AgreementViewProps {
  /** Whose signature it is. */
  partyName: string
  signature: Signature
  onChange: (signature: Signature) => void
  /** The agreement is not the one that was read any more. */
  isChanged: boolean
  onReadAgain: () => void
  pending: boolean
  problem: Problem | null
  onSign: () => void
}

const none: readonly FieldProblem[] = []

/** What is signed in short, the consent in the program's words, and the name typed as a signature. */
export function SignForm(props: SignFormProps) {
  const { agreement, ofCase, partyName, signature, onChange, isChanged, onReadAgain, pending, problem, onSign } = props
  const intl = useIntl()
  const { publication } = readFragment(publicationView, agreement)
  const [missing, setMissing] = useState(none)
  const refused: readonly FieldProblem[] =
    problem?.field === 'typedName'
      ? [{ field: 'typedName', message: problemSentence(intl, problem, 'typedName') }]
      : none
  const problems = missing.length > 0 ? missing : refused
  const errorOf = (field: string) => problems.find(one => one.field === field)?.message
  const sign = () => {
    const wrong: FieldProblem[] = []
    if (!signature.consents) {
      wrong.push({ field: 'consents', message: intl.formatMessage({ id: 'agreements.sign.consentNeeded' }) })
    }
    if (signature.typedName.trim() === '') {
      const message = problemSentence(intl, badInput('typedName', 'REQUIRED'), 'typedName')
      wrong.push({ field: 'typedName', message })
    }
    setMissing(wrong.length > 0 ? wrong : none)
    if (wrong.length === 0) onSign()
  }
  const general = problem && refused.length === 0 ? <p>{problemSentence(intl, problem)}</p> : undefined
  return (
    <QuestionPage
      back={
        <BackLink to={`${agreementTo(agreement)}/sign`}>
          <FormattedMessage id="common.back" />
        </BackLink>
      }
      title={<FormattedMessage id="agreements.sign.title" />}
      hint={ofCase.program.beforeSigning}
      errors={
        <>
          <ErrorSummary title={<FormattedMessage id="common.problem.title" />} problems={problems}>
            {missing.length > 0 ? undefined : general}
          </ErrorSummary>
          {isChanged && (
            <Banner
              tone="warn"
              role="status"
              title={<FormattedMessage id="agreements.sign.changed.title" />}
              actions={
                <Button tone="secondary" onClick={onReadAgain}>
                  <FormattedMessage id="agreements.sign.changed.read" />
                </Button>
              }
            >
              <FormattedMessage id="agreements.sign.changed.about" />
            </Banner>
          )}
        </>
      }
      continueLabel={<FormattedMessage id="agreements.sign.sign" />}
      pending={pending}
      onContinue={sign}
    >
      <SignSummary agreement={agreement} />
      <CheckboxField
        name="consents"
        label={ofCase.program.consentToSign.text}
        error={errorOf('consents')}
        checked={signature.consents}
        onChange={consents => onChange({ ...signature, consents })}
        card
      />
      {publication && (
        <PublicationField
          question={publication.question}
          value={signature.mayPublish}
          onChange={mayPublish => onChange({ ...signature, mayPublish })}
        />
      )}
      <TextField
        name="typedName"
        label={<FormattedMessage id="agreements.sign.name" />}
        hint={
          <FormattedMessage
            id="agreements.sign.nameHint"
            values={{
              name: (
                <PersonText key="name" inline>
                  {partyName}
                </PersonText>
              ),
            }}
          />
        }
        error={errorOf('typedName')}
        autoComplete="name"
        spellCheck={false}
        value={signature.typedName}
        onChange={typedName => onChange({ ...signature, typedName })}
      />
    </QuestionPage>
  )
}
