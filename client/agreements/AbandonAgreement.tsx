import { FormattedMessage } from 'react-intl'
import { useNavigate } from 'react-router'
import { useAct } from '../acts/useAct.ts'
import { graphql } from '../gql/gql.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Interruption } from '../ui/Interruption.tsx'
import { notify } from '../ui/notify.ts'
import { AgreementRefused } from './AgreementRefused.tsx'
import { agreementTo, type AgreementViewProps } from './agreement-view.ts'
import { Reading } from '../offers/Reading.tsx'

const abandonAgreement = graphql(`
  mutation AbandonAgreement($input: AgreementInput!) {
    abandonAgreement(input: $input) {
      id
      ...AgreementWhole
    }
  }
`)

/** Before giving up the agreement to go on negotiating. */
export function AbandonAgreement({ agreement }: AgreementViewProps) {
  const navigate = useNavigate()
  const { act, pending, problem } = useAct(abandonAgreement)
  const abandon = async () => {
    if (!(await act({ agreementId: agreement.id }))) return
    notify(<FormattedMessage id="agreements.abandon.done" />)
    void navigate(`/cases/${agreement.caseId}/offers`, { replace: true })
  }
  return (
    <Reading>
      <AgreementRefused problem={problem} />
      <Interruption
        tone="end"
        title={<FormattedMessage id="agreements.abandon.title" />}
        actions={
          <>
            <Button tone="danger" pending={pending} onClick={() => void abandon()}>
              <FormattedMessage id="agreements.abandon.yes" />
            </Button>
            <ButtonLink tone="secondary" to={agreementTo(agreement)}>
              <FormattedMessage id="agreements.abandon.no" />
            </ButtonLink>
          </>
        }
      >
        <p>
          <FormattedMessage id="agreements.abandon.about" />
        </p>
        <p>
          <FormattedMessage id="agreements.abandon.free" />
        </p>
      </Interruption>
    </Reading>
  )
}
