import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useNavigate } from 'react-router'
import { useAct } from '../acts/useAct.ts'
import { readFragment } from '../gql/fragment-masking.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Interruption } from '../ui/Interruption.tsx'
import { notify } from '../ui/notify.ts'
import { Text } from '../ui/Text.tsx'
import { AddedClauses } from './AddedClauses.tsx'
import { answerOffer } from './answer-offer.ts'
import { namesOf } from './offer-words.ts'
import type { OfferViewProps } from './offer-whole.ts'
import { OfferRefused } from './OfferRefused.tsx'
import { DealInFull, DealInNumbers, DealInShort } from './ReadBack.tsx'
import { offerTerm } from './OfferTermCard.tsx'
import { termFacts } from './term-facts.ts'
import { Reading } from './Reading.tsx'

/** Before accepting: the whole deal read back. Accepting names the hash of exactly what is shown here. */
export function AcceptOffer({ offer, ofCase, you }: OfferViewProps) {
  const intl = useIntl()
  const navigate = useNavigate()
  const { act, pending, problem } = useAct(answerOffer)
  // What the reader has read is what is accepted, even when something newer arrives meanwhile.
  const [hash, setHash] = useState(offer.hash)
  const count = offer.terms.length
  const hereTo = `/cases/${ofCase.id}/offers/${offer.id}`
  const others = ofCase.parties.filter(({ id, isYou }) => offer.toPartyIds.includes(id) && !isYou)
  const terms = readFragment(offerTerm, offer.terms).map(({ id, term }) => ({
    id,
    term: readFragment(termFacts, term),
  }))
  const { stipulationWarning } = ofCase.caseType
  const isStipulated = terms.some(
    ({ term }) => term.kind === 'DispositionTerm' && term.disposition === 'STIPULATION_FOR_JUDGMENT',
  )
  const accept = async () => {
    const answers = offer.terms.map(({ id }) => ({ termId: id, verdict: 'ACCEPT' as const, explanation: null }))
    const answered = await act({ offerId: offer.id, hash, answers })
    if (!answered) return
    notify(<FormattedMessage id="offers.accept.done" />)
    void navigate(hereTo, { replace: true })
  }
  return (
    <Reading>
      <OfferRefused
        problem={problem}
        offer={offer}
        ofCase={ofCase}
        isNewText={hash !== offer.hash}
        onReadAgain={() => setHash(offer.hash)}
      />
      <Interruption
        title={<FormattedMessage id="offers.accept.title" values={{ count }} />}
        actions={
          <>
            {offer.viewerCan.answer && (
              <Button pending={pending} onClick={() => void accept()}>
                <FormattedMessage id="offers.act.accept" values={{ count }} />
              </Button>
            )}
            <ButtonLink tone="secondary" to={hereTo}>
              <FormattedMessage id="offers.accept.no" />
            </ButtonLink>
            <Button tone="ghost" icon="print" onClick={() => print()}>
              <FormattedMessage id="offers.accept.lawyer" />
            </Button>
          </>
        }
      >
        <Text>
          <FormattedMessage id="offers.accept.about" values={{ name: offer.fromName }} />
        </Text>
        <DealInShort terms={terms} you={you} />
        <DealInNumbers readBack={offer.readBack} />
        <Disclosure open summary={<FormattedMessage id="offers.accept.words" />}>
          <DealInFull terms={terms} />
        </Disclosure>
        <AddedClauses clauses={offer.clauses} open />
        {isStipulated && stipulationWarning !== null && <Banner tone="warn">{stipulationWarning}</Banner>}
        {others.length > 0 && (
          <Text>
            <FormattedMessage
              id="offers.accept.others"
              values={{
                names: namesOf(
                  intl,
                  others.map(({ name }) => name),
                ),
              }}
            />
          </Text>
        )}
        <Text strong>
          <FormattedMessage id="offers.accept.free" />
        </Text>
      </Interruption>
    </Reading>
  )
}
