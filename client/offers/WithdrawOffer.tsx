import { FormattedMessage } from 'react-intl'
import { useNavigate } from 'react-router'
import { useAct } from '../acts/useAct.ts'
import { graphql } from '../gql/gql.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Interruption } from '../ui/Interruption.tsx'
import { notify } from '../ui/notify.ts'
import type { OfferViewProps } from './offer-whole.ts'
import { OfferRefused } from './OfferRefused.tsx'
import { Reading } from './Reading.tsx'

const withdrawOffer = graphql(`
  mutation WithdrawOffer($input: OfferInput!) {
    withdrawOffer(input: $input) {
      id
      ...OfferWhole
    }
  }
`)

/** Before taking back one's own offer. */
export function WithdrawOffer({ offer, ofCase }: OfferViewProps) {
  const navigate = useNavigate()
  const { act, pending, problem } = useAct(withdrawOffer)
  const hereTo = `/cases/${ofCase.id}/offers/${offer.id}`
  const withdraw = async () => {
    if (!(await act({ offerId: offer.id }))) return
    notify(<FormattedMessage id="offers.withdraw.done" />)
    void navigate(hereTo, { replace: true })
  }
  return (
    <Reading>
      <OfferRefused problem={problem} offer={offer} ofCase={ofCase} />
      <Interruption
        tone="end"
        title={<FormattedMessage id="offers.withdraw.title" />}
        actions={
          <>
            <Button tone="danger" pending={pending} onClick={() => void withdraw()}>
              <FormattedMessage id="offers.withdraw.yes" />
            </Button>
            <ButtonLink tone="secondary" to={hereTo}>
              <FormattedMessage id="offers.withdraw.no" />
            </ButtonLink>
          </>
        }
      >
        <p>
          <FormattedMessage id="offers.withdraw.about" />
        </p>
      </Interruption>
    </Reading>
  )
}
