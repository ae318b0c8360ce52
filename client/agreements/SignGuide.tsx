import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useNavigate, useSearchParams } from 'react-router'
import { useAct } from '../acts/useAct.ts'
import { readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { SignPageQuery } from '../gql/graphql.ts'
import { useHeadingFocus } from '../offers/useHeadingFocus.ts'
import { Stack } from '../ui/Layout.tsx'
import { notify } from '../ui/notify.ts'
import { Stepper, type Step } from '../ui/Stepper.tsx'
import { agreementTo, signatoryOf, type AgreementViewProps } from './agreement-view.ts'
import { ProveBeforeSigning } from './ProveBeforeSigning.tsx'
import { publicationView } from './publication.ts'
import { ReadBeforeSigning } from './ReadBeforeSigning.tsx'
import { SignForm, type Signature } from './SignForm.tsx'

const signAgreement = graphql(`
  mutation SignAgreement($input: SignAgreementInput!) {
    signAgreement(input: $input) {
      id
      ...AgreementWhole
    }
  }
`)

export interface SignGuideProps extends AgreementViewProps {
  viewer: NonNullable<SignPageQuery['viewer']>
}

type SignStep = 'read' | 'identity' | 'sign'

/** The three steps of signing. Which one is shown stands in the address; what was typed is kept between them. */
export function SignGuide({ agreement, ofCase, viewer }: SignGuideProps) {
  const intl = useIntl()
  const navigate = useNavigate()
  const [search, setSearch] = useSearchParams()
  const { act, pending, problem, clear } = useAct(signAgreement)
  const [readHash, setReadHash] = useState<string | null>(null)
  const [signature, setSignature] = useState<Signature>({ typedName: '', consents: false, mayPublish: null })
  const isConfirmed = isFuture(viewer.identityConfirmedUntil) && problem?.code !== 'IDENTITY_NEEDED'
  const wanted = stepOf(search.get('step'))
  // Nobody signs what they have not seen on this page, or without having shown who they are.
  const step: SignStep = readHash === null ? 'read' : wanted === 'sign' && !isConfirmed ? 'identity' : wanted
  useHeadingFocus(step)
  const go = (next: SignStep) => setSearch({ step: next })

  const sign = async () => {
    if (readHash === null) return
    const { version: consentVersion } = ofCase.program.consentToSign
    const { typedName, mayPublish } = signature
    const { publication } = readFragment(publicationView, agreement)
    const signed = await act({
      agreementId: agreement.id,
      hash: readHash,
      typedName: typedName.trim(),
      consentVersion,
      publication:
        publication && mayPublish
          ? { questionVersion: publication.questionVersion, consents: mayPublish === 'yes' }
          : null,
    })
    if (!signed) return
    notify(<FormattedMessage id="agreements.sign.done" />)
    void navigate(agreementTo(agreement), { replace: true })
  }
  const steps: readonly SignStep[] = ['read', 'identity', 'sign']
  const at = steps.indexOf(step)
  return (
    <Stack gap="large">
      <Stepper
        label={intl.formatMessage({ id: 'agreements.sign.steps' })}
        steps={steps.map((key, index): Step => {
          const isDone = index < at || (key === 'identity' && isConfirmed)
          const label = <FormattedMessage id={`agreements.sign.step.${key}`} />
          return { key, label, state: key === step ? 'now' : isDone ? 'done' : 'wait' }
        })}
      />
      {step === 'read' && (
        <ReadBeforeSigning
          agreement={agreement}
          ofCase={ofCase}
          onContinue={() => {
            clear()
            setReadHash(agreement.hash)
            go(isConfirmed ? 'sign' : 'identity')
          }}
        />
      )}
      {step === 'identity' && (
        <ProveBeforeSigning
          viewer={viewer}
          email={viewer.email}
          backTo={`${agreementTo(agreement)}/sign`}
          onConfirmed={() => {
            clear()
            go('sign')
          }}
        />
      )}
      {step === 'sign' && (
        <SignForm
          agreement={agreement}
          ofCase={ofCase}
          partyName={signatoryOf({ agreement, ofCase })?.name ?? viewer.name}
          signature={signature}
          onChange={setSignature}
          isChanged={readHash !== agreement.hash}
          onReadAgain={() => {
            setReadHash(null)
            go('read')
          }}
          pending={pending}
          problem={problem}
          onSign={() => void sign()}
        />
      )}
    </Stack>
  )
}

const stepOf = (text: string | null): SignStep => (text === 'identity' || text === 'sign' ? text : 'read')

const isFuture = (at: string | null): boolean => at !== null && Date.parse(at) > Date.now()
