import { FormattedMessage } from 'react-intl'
import { useNavigate } from 'react-router'
import { useAct } from '../acts/useAct.ts'
import { graphql } from '../gql/gql.ts'
import { Reading } from '../offers/Reading.tsx'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Interruption } from '../ui/Interruption.tsx'
import { notify } from '../ui/notify.ts'
import { AgreementRefused } from './AgreementRefused.tsx'
import { agreementTo, type AgreementViewProps } from './agreement-view.ts'

const reportFiling = graphql(`
  mutation ReportFiling($input: FilingInput!) {
    reportFiling(input: $input) {
      id
      ...AgreementWhole
    }
  }
`)

const refileAgreement = graphql(`
  mutation RefileAgreement($input: FilingInput!) {
    refileAgreement(input: $input) {
      id
      ...AgreementWhole
    }
  }
`)

type FilingActProps = Pick<AgreementViewProps, 'agreement'> & { filingId: string; kind: 'filed' | 'refile' }

/** Before a party says that they have filed, or that they will file again. */
export function FilingAct({ agreement, filingId, kind }: FilingActProps) {
  const navigate = useNavigate()
  const reporting = useAct(reportFiling)
  const refiling = useAct(refileAgreement)
  const { act, pending, problem } = kind === 'filed' ? reporting : refiling
  const hereTo = agreementTo(agreement)
  const go = async () => {
    if (!(await act({ filingId }))) return
    notify(<FormattedMessage id={`agreements.filing.${kind}.done`} />)
    void navigate(hereTo, { replace: true })
  }
  return (
    <Reading>
      <AgreementRefused problem={problem} />
      <Interruption
        icon="file"
        title={<FormattedMessage id={`agreements.filing.${kind}.title`} />}
        actions={
          <>
            <Button pending={pending} onClick={() => void go()}>
              <FormattedMessage id={`agreements.filing.${kind}.yes`} />
            </Button>
            <ButtonLink tone="secondary" to={hereTo}>
              <FormattedMessage id={`agreements.filing.${kind}.no`} />
            </ButtonLink>
          </>
        }
      >
        <p>
          <FormattedMessage id={`agreements.filing.${kind}.about`} />
        </p>
      </Interruption>
    </Reading>
  )
}
