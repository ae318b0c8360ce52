import { FormattedMessage, useIntl } from 'react-intl'
import { readFragment } from '../gql/fragment-masking.ts'
import { momentWords, namesOf } from '../offers/offer-words.ts'
import { Banner, type BannerTone } from '../ui/Banner.tsx'
import type { AgreementViewProps } from './agreement-view.ts'
import { signatoryOf } from './agreement-view.ts'
import { pagesView } from './pages-view.ts'

/** How the agreement stands: who must act, by when, and what happens if nobody does. */
export function AgreementStanding({ agreement, ofCase }: AgreementViewProps) {
  const intl = useIntl()
  const { status, signatories, signBy, bindingAt } = agreement
  const { timeZone } = ofCase.program
  // Who signed by hand and added the pages has done their part, though somebody has yet to look at them.
  const added = readFragment(pagesView, agreement.counterparts).filter(page => page.status !== 'REFUSED')
  const hasDone = (partyId: string) => added.some(page => page.partyId === partyId)
  const missing = signatories.filter(({ partyId, hasSigned }) => !hasSigned && !hasDone(partyId))
  const signed = signatories.length - missing.length
  const you = signatoryOf({ agreement, ofCase })
  const others = missing.filter(({ partyId }) => partyId !== you?.partyId)
  const names = namesOf(
    intl,
    others.map(({ name }) => name),
  )
  const mine = missing.some(({ partyId }) => partyId === you?.partyId)
  const turn = missing.length === 0 ? 'check' : !you ? 'none' : !mine ? 'others' : others.length > 0 ? 'all' : 'you'
  const values = { signed, all: signatories.length, names }
  if (status === 'REVIEW' || status === 'SIGNING') {
    return (
      <Banner tone="info" title={<FormattedMessage id="agreements.standing.count" values={values} />}>
        <p>
          <FormattedMessage id={`agreements.standing.turn.${turn}`} values={values} />
        </p>
        {signBy && (
          <p>
            <FormattedMessage id="agreements.standing.signBy" values={{ by: momentWords(intl, signBy, timeZone) }} />
          </p>
        )}
      </Banner>
    )
  }
  const tone: BannerTone = status === 'BINDING' ? 'good' : 'info'
  const at = bindingAt ? momentWords(intl, bindingAt, timeZone) : ''
  return (
    <Banner tone={tone} title={<FormattedMessage id={`agreements.standing.${status}.title`} />}>
      <FormattedMessage id={`agreements.standing.${status}.about`} values={{ at }} />
    </Banner>
  )
}
