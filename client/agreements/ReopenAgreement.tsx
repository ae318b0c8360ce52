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

const reopenAgreement = graphql(`
  mutation ReopenAgreement($input: AgreementInput!) {
    reopenAgreement(input: $input) {
      id
      ...AgreementWhole
    }
  }
`)

/** Before opening the agreement again: every signature given so far is void. */
export function ReopenAgreement({ agreement }: AgreementViewProps) {
  const navigate = useNavigate()
  const { act, pending, problem } = useAct(reopenAgreement)
  const hereTo = agreementTo(agreement)
  const reopen = async () => {
    if (!(await act({ agreementId: agreement.id }))) return
    notify(<FormattedMessage id="agreements.reopen.done" />)
    void navigate(hereTo, { replace: true })
  }
  return (
    <Reading>
      <AgreementRefused problem={problem} />
      <Interruption
        tone="end"
        icon="pen"
        title={<FormattedMessage id="agreements.reopen.title" />}
        actions={
          <>
            <Button tone="danger" pending={pending} onClick={() => void reopen()}>
              <FormattedMessage id="agreements.reopen.yes" />
            </Button>
            <ButtonLink tone="secondary" to={hereTo}>
              <FormattedMessage id="agreements.reopen.no" />
            </ButtonLink>
          </>
        }
      >
        <p>
          <FormattedMessage id="agreements.reopen.about" />
        </p>
      </Interruption>
    </Reading>
  )
}
