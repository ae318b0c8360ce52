import { useMemo, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useNavigate } from 'react-router'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { graphql } from '../gql/gql.ts'
import { BackLink } from '../ui/BackLink.tsx'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { notify } from '../ui/notify.ts'
import { QuestionPage } from '../ui/QuestionPage.tsx'
import { RadioField } from '../ui/RadioField.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { agreementTo, type AgreementViewProps } from './agreement-view.ts'

const reviseAgreement = graphql(`
  mutation ReviseAgreement($input: ReviseAgreementInput!) {
    reviseAgreement(input: $input) {
      id
      ...AgreementWhole
    }
  }
`)

const newParagraph = (text: string) => ({ id: crypto.randomUUID(), text })

/** Changes the background and the language that counts. The terms stay as they were accepted. */
export function ReviseAgreement({ agreement, ofCase }: AgreementViewProps) {
  const navigate = useNavigate()
  const { act, pending, problem } = useAct(reviseAgreement)
  // The revision that was read is the one that is changed: a newer one is not written over.
  const [read, setRead] = useState(agreement)
  const [recitals, setRecitals] = useState(() => agreement.document.recitals.map(newParagraph))
  const [language, setLanguage] = useState(agreement.document.language)
  const fields = useMemo(
    () => Object.fromEntries(recitals.map((_, index) => [`recitals[${index}]`, `recital-${index}`])),
    [recitals],
  )
  const words = useProblem(problem, fields)
  const isNewer = agreement.revision !== read.revision
  const hereTo = agreementTo(agreement)
  const save = async () => {
    const said = recitals.map(({ text }) => text.trim()).filter(text => text !== '')
    const { id: agreementId, revision } = read
    if (!(await act({ agreementId, revision, recitals: said, language }))) return
    notify(<FormattedMessage id="agreements.revise.done" />)
    void navigate(hereTo, { replace: true })
  }
  const someSigned = agreement.signatories.some(({ hasSigned }) => hasSigned)
  return (
    <QuestionPage
      back={
        <BackLink to={hereTo}>
          <FormattedMessage id="common.back" />
        </BackLink>
      }
      title={<FormattedMessage id="agreements.revise.title" />}
      hint={<FormattedMessage id="agreements.revise.hint" />}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="agreements.revise.save" />}
      pending={pending}
      onContinue={() => void save()}
    >
      <Banner
        tone="warn"
        title={<FormattedMessage id="agreements.revise.voids" values={{ some: someSigned ? 'yes' : 'no' }} />}
      >
        <FormattedMessage id="agreements.revise.voidsAbout" />
      </Banner>
      {isNewer && (
        <Banner
          tone="info"
          role="status"
          title={<FormattedMessage id="agreements.revise.newer" />}
          actions={
            <Button tone="secondary" size="small" onClick={() => setRead(agreement)}>
              <FormattedMessage id="agreements.revise.useNewer" />
            </Button>
          }
        >
          {agreement.document.recitals.map(text => (
            <p key={text} dir="auto">
              {text}
            </p>
          ))}
        </Banner>
      )}
      {recitals.map(({ id, text }, index) => (
        <TextArea
          key={id}
          name={`recital-${index}`}
          label={<FormattedMessage id="agreements.revise.paragraph" values={{ number: index + 1 }} />}
          error={words.errorOf(`recital-${index}`)}
          rows={3}
          value={text}
          onChange={changed => setRecitals(recitals.map(one => (one.id === id ? { id, text: changed } : one)))}
        />
      ))}
      <Button tone="secondary" icon="plus" onClick={() => setRecitals([...recitals, newParagraph('')])}>
        <FormattedMessage id="agreements.revise.add" />
      </Button>
      <RadioField
        name="language"
        label={<FormattedMessage id="agreements.revise.language" />}
        hint={<FormattedMessage id="agreements.revise.languageHint" />}
        options={ofCase.program.languages.map(value => ({
          value,
          label: <FormattedMessage id={`common.language.${value}`} />,
        }))}
        value={language}
        onChange={setLanguage}
      />
    </QuestionPage>
  )
}
