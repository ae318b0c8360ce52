import { FormattedMessage, useIntl } from 'react-intl'
import { draftTitle } from './draft-words.ts'
import type { OfferDraft, TermDraft } from './offer-draft.ts'
import { namesOf } from './offer-words.ts'
import type { Setting } from './questions/setting.ts'

export interface GuideCaptionProps {
  draft: OfferDraft
  /** The part that is asked about, if it is one part. */
  term: TermDraft | undefined
  setting: Setting
}

/** Names the offer, or the part of it, that a question is about. */
export function GuideCaption({ draft, term, setting }: GuideCaptionProps) {
  const intl = useIntl()
  if (term) {
    const values = { number: draft.terms.indexOf(term) + 1, title: draftTitle(intl, term, setting) }
    return <FormattedMessage id="offers.build.caption.part" values={values} />
  }
  if (setting.suggestsTo !== null) {
    return <FormattedMessage id="offers.suggest.caption" values={{ people: setting.suggestsTo }} />
  }
  const names = namesOf(
    intl,
    setting.parties.filter(({ isYou }) => !isYou).map(({ name }) => name),
  )
  return <FormattedMessage id="offers.build.caption.offer" values={{ names, known: names === '' ? 'no' : 'yes' }} />
}
