/** Offers that answer each other, and the agreement of the last one. */
import { assembleDocument } from '../../server/agreements/assemble-document.ts'
import { documentHash } from '../../server/agreements/agreement-document.ts'
import { planInstalments } from '../../server/offers/plan.ts'
import { clausesFor, hashOfOffer } from '../../server/offers/term-hash.ts'
import type { Term } from '../../server/offers/term.ts'
import { canonicalJson } from '../../server/platform/canonical-json.ts'
import { calendarOf } from '../../server/programs/court-calendar.ts'
import { bytesOf } from './rows.ts'
import type { SeededCase, SeededParty } from './seed-case.ts'
import { minute, type Seeding } from './seed-people.ts'

/** `rounds` offers, each by the other party; all but the last were refused in part. With `settles` the last is accepted. */
export function addOffers(seeding: Seeding, of: SeededCase, rounds: number, settles: boolean): void {
  let before: { id: string; termIds: string[] } | null = null
  for (let round = 1; round <= rounds; round += 1) {
    const [from, to] = round % 2 === 1 ? of.parties : of.parties.toReversed()
    if (!from || !to) return
    const isLast = round === rounds
    const status = !isLast ? 'COUNTERED' : settles ? 'ACCEPTED' : 'OPEN'
    const terms = termsOf(seeding, of.parties, 90_000 + 5_000 * round)
    before = addOffer(seeding, of, { from, to, round, status, terms, before })
    if (isLast && settles) addAgreement(seeding, of, before.id, terms)
  }
}

interface NewOffer {
  from: SeededParty
  to: SeededParty
  round: number
  status: 'COUNTERED' | 'ACCEPTED' | 'OPEN'
  terms: Term[]
  before: { id: string; termIds: string[] } | null
}

function addOffer(
  seeding: Seeding,
  of: SeededCase,
  { from, to, round, status, terms, before }: NewOffer,
): { id: string; termIds: string[] } {
  const { rows, newId, platform, program } = seeding
  const id = newId()
  const [madeAt, answeredAt] = [minute(seeding, 300 * round), minute(seeding, 300 * round + 100)]
  const seal = (place: `${string}.${string}:${string}`, words: string) =>
    bytesOf(platform.keys.seal(of.dataKeyId, place, words))
  rows.add('offers', {
    id,
    case_id: of.caseId,
    round,
    status,
    from_party_id: from.partyId,
    from_seat_id: from.seatId,
    answers_offer_id: before?.id ?? null,
    explanation: seal(`offers.explanation:${id}`, 'This is what I can do without borrowing.'),
    hash: hashOfOffer(terms, clausesFor(program, 'SMALL_CLAIMS', terms, 'en')),
    language: 'en',
    client_key: `bench-${id}`,
    made_at: madeAt,
    expires_at: new Date(platform.clock.now().getTime() + 7 * 86_400_000).toISOString(),
    closed_at: status === 'OPEN' ? null : answeredAt,
  })
  rows.add('offer_recipients', {
    offer_id: id,
    party_id: to.partyId,
    answered_at: status === 'OPEN' ? null : answeredAt,
  })
  const termIds = terms.map((term, position) => {
    const termId = newId()
    const body = seal(`offer_terms.body:${termId}`, JSON.stringify(term))
    rows.add('offer_terms', {
      id: termId,
      offer_id: id,
      position,
      kind: term.kind,
      carried_from_id: before?.termIds[position] ?? null,
      body,
    })
    if (status === 'OPEN') return termId
    const isRefused = status === 'COUNTERED' && position === 0
    const answerId = newId()
    rows.add('term_answers', {
      id: answerId,
      offer_id: id,
      term_id: termId,
      party_id: to.partyId,
      seat_id: to.seatId,
      verdict: isRefused ? 'REJECT' : 'ACCEPT',
      explanation: isRefused
        ? seal(`term_answers.explanation:${answerId}`, 'That is more than the receipts show.')
        : null,
      client_key: `bench-${id}`,
      answered_at: answeredAt,
    })
    return termId
  })
  return { id, termIds }
}

function termsOf({ program, platform }: Seeding, [payee, payer]: SeededParty[], amountCents: number): Term[] {
  const firstDue = new Date(platform.clock.now().getTime() + 30 * 86_400_000).toISOString().slice(0, 10)
  const plan = { kind: 'EQUAL' as const, frequency: 'MONTH' as const, firstDue, count: 6 }
  const weekendRule = 'NEXT_COURT_DAY' as const
  const calendar = calendarOf(program)
  return [
    {
      kind: 'MONEY',
      payerPartyId: payer?.partyId ?? '',
      sourceName: null,
      payeePartyId: payee?.partyId ?? '',
      payeeName: null,
      amountCents,
      currency: 'USD',
      plan,
      instalments: planInstalments({ amountCents, plan, weekendRule, calendar }),
      graceDays: 5,
      weekendRule,
      onDefault: 'ACCELERATE',
      note: null,
    },
    {
      kind: 'ACTION',
      partyId: payee?.partyId ?? '',
      what: 'Send the pictures of the kitchen',
      due: firstDue,
      howToTell: 'By e-mail',
    },
  ]
}

function addAgreement(
  { rows, newId, platform, program, ...seeding }: Seeding,
  of: SeededCase,
  fromOfferId: string,
  terms: Term[],
): void {
  const id = newId()
  const document = assembleDocument({
    agreementId: id,
    caseId: of.caseId,
    caseNumber: '27SC000001',
    program,
    caseTypeKey: 'SMALL_CLAIMS',
    language: 'en',
    preparedOn: platform.clock.now().toISOString().slice(0, 10),
    parties: of.parties.map(({ partyId, name }, index) => ({
      id: partyId,
      name,
      side: index === 0 ? 'PLAINTIFF' : 'DEFENDANT',
    })),
    terms,
    hearing: { on: null, vacatedByCourt: false },
  })
  rows.add('agreements', {
    id,
    case_id: of.caseId,
    from_offer_id: fromOfferId,
    status: 'REVIEW',
    revision: 1,
    document: bytesOf(platform.keys.seal(of.dataKeyId, `agreements.document:${id}:1`, canonicalJson(document))),
    hash: documentHash(document),
    language: 'en',
    assembled_at: minute({ rows, newId, platform, program, ...seeding }, 2_500),
  })
  for (const [position, { partyId }] of document.signatories.entries()) {
    rows.add('agreement_signatories', { agreement_id: id, party_id: partyId, position })
  }
}
