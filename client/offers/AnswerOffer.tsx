import { useMemo, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useNavigate } from 'react-router'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { readFragment } from '../gql/fragment-masking.ts'
import { BackLink } from '../ui/BackLink.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { notify } from '../ui/notify.ts'
import { QuestionPage } from '../ui/QuestionPage.tsx'
import { answerOffer } from './answer-offer.ts'
import { AnswerTerm, type TermVerdict } from './AnswerTerm.tsx'
import type { OfferViewProps } from './offer-whole.ts'
import { OfferRefused } from './OfferRefused.tsx'
import { offerTerm, OfferTermCard } from './OfferTermCard.tsx'

/** Accepts some parts and rejects others, each with its reason. Nobody is bound by a part alone. */
export function AnswerOffer({ offer, ofCase, you }: OfferViewProps) {
  const intl = useIntl()
  const navigate = useNavigate()
  const { act, pending, problem } = useAct(answerOffer)
  const [verdicts, setVerdicts] = useState<Readonly<Record<string, TermVerdict>>>({})
  const [missing, setMissing] = useState<readonly { field: string; message: string }[]>([])
  const [hash, setHash] = useState(offer.hash)
  const hereTo = `/cases/${ofCase.id}/offers/${offer.id}`
  const fields = useMemo(
    () => Object.fromEntries(offer.terms.map(({ id }, index) => [`answers[${index}].explanation`, `why-${id}`])),
    [offer.terms],
  )
  const words = useProblem(problem?.code === 'BAD_INPUT' ? problem : null, fields)
  // What was agreed in a round before is filled in; it can still be rejected.
  const agreed = readFragment(offerTerm, offer.terms).filter(({ comparison }) => comparison === 'AGREED')
  const of = (id: string): TermVerdict =>
    verdicts[id] ?? { verdict: agreed.some(term => term.id === id) ? 'ACCEPT' : null, explanation: '' }
  const errorOf = (field: string) => missing.find(one => one.field === field)?.message ?? words.errorOf(field)

  const send = async () => {
    const wrong = offer.terms.flatMap(({ id }) => {
      const { verdict, explanation } = of(id)
      if (verdict === null)
        return [{ field: `verdict-${id}`, message: intl.formatMessage({ id: 'offers.answer.choose' }) }]
      if (verdict === 'ACCEPT' || explanation.trim() !== '') return []
      return [{ field: `why-${id}`, message: intl.formatMessage({ id: 'errors.reason.EXPLANATION_NEEDED' }) }]
    })
    setMissing(wrong)
    if (wrong.length > 0) return
    if (offer.terms.every(({ id }) => of(id).verdict === 'ACCEPT')) return void navigate(`${hereTo}?do=accept`)
    const answers = offer.terms.flatMap(({ id }) => {
      const { verdict, explanation } = of(id)
      if (verdict === null) return []
      return [{ termId: id, verdict, explanation: verdict === 'REJECT' ? explanation.trim() : null }]
    })
    const answered = await act({ offerId: offer.id, hash, answers })
    if (!answered) return
    notify(<FormattedMessage id="offers.answer.sent" />)
    void navigate(hereTo, { replace: true })
  }

  return (
    <QuestionPage
      back={
        <BackLink to={hereTo}>
          <FormattedMessage id="common.back" />
        </BackLink>
      }
      title={<FormattedMessage id="offers.answer.title" />}
      hint={<FormattedMessage id="offers.answer.hint" values={{ name: offer.fromName }} />}
      errors={
        missing.length > 0 ? (
          <ErrorSummary title={<FormattedMessage id="common.problem.title" />} problems={missing} />
        ) : (
          <>
            <ProblemSummary words={words} />
            <OfferRefused
              problem={problem}
              offer={offer}
              ofCase={ofCase}
              isNewText={hash !== offer.hash}
              onReadAgain={() => setHash(offer.hash)}
            />
          </>
        )
      }
      continueLabel={<FormattedMessage id="offers.answer.send" values={{ name: offer.fromName }} />}
      pending={pending}
      onContinue={() => void send()}
    >
      {offer.terms.map((term, index) => (
        <OfferTermCard
          key={term.id}
          offerTerm={term}
          you={you}
          isFirstRound={!offer.answersOfferId}
          number={offer.terms.length > 1 ? index + 1 : undefined}
        >
          <AnswerTerm
            id={term.id}
            answer={of(term.id)}
            onChange={answer => setVerdicts(before => ({ ...before, [term.id]: answer }))}
            errorOf={errorOf}
          />
        </OfferTermCard>
      ))}
    </QuestionPage>
  )
}
