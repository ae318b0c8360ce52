/** Offers, answers and signatures as people make them, through GraphQL. */
import { lastCode } from '../mails.ts'
import { key, type TestPerson } from '../person.ts'

import type { World } from '../world.ts'

export interface SeenMoney {
  amountCents: number
}

export interface SeenTerm {
  __typename: 'MoneyTerm' | 'ActionTerm' | 'DispositionTerm'
  sentence: string
  payerName?: string
  payeeName?: string
  sourceName?: string | null
  amount?: SeenMoney
  instalments?: { number: number; due: string; nominalDue: string; amount: SeenMoney; ifMissed: SeenMoney }[]
}

export interface SeenOfferTerm {
  id: string
  carriedFromTermId: string | null
  comparison: string
  wasAgreed: boolean
  changedFields: string[]
  previous: SeenTerm | null
  term: SeenTerm
}

export interface SeenOffer {
  id: string
  round: number
  status: string
  fromPartyId: string
  fromName: string
  toPartyIds: string[]
  answersOfferId: string | null
  explanation: string | null
  expiresAt: string
  closedAt: string | null
  terms: SeenOfferTerm[]
  total: SeenMoney
  hash: string
  clauses: { key: string; text: string }[]
  readBack: {
    total: SeenMoney
    firstDue: string | null
    lastDue: string | null
    payments: number
    sentences: string[]
    ifMissed: string[]
  }
  answers: {
    partyId: string
    partyName: string
    terms: { termId: string; verdict: string; explanation: string | null }[]
  }[]
  viewerCan: { answer: boolean; withdraw: boolean; counter: boolean }
}

const termFields = `__typename
  ... on MoneyTerm { payerName payeeName sourceName sentence amount { amountCents }
    instalments { number due nominalDue amount { amountCents } ifMissed { amountCents } } }
  ... on ActionTerm { sentence } ... on DispositionTerm { sentence }`

const termsFields = `terms { id carriedFromTermId comparison wasAgreed changedFields previous { ${termFields} } term { ${termFields} } }
  total { amountCents } hash clauses { key text }
  readBack { total { amountCents } firstDue lastDue payments sentences ifMissed }`

export const offerFields = `id round status fromPartyId fromName toPartyIds answersOfferId explanation expiresAt closedAt ${termsFields}
  answers { partyId partyName terms { termId verdict explanation } } viewerCan { answer withdraw counter }`

/** Ids of the parties, in the order in which they were named. */
export async function partiesOf(person: TestPerson, caseId: string): Promise<string[]> {
  const { case: seen } = await person.do<{ case: { parties: { id: string }[] } }>(
    `query($id: ID!) { case(id: $id) { parties { id } } }`,
    { id: caseId },
  )
  return seen.parties.map(({ id }) => id)
}

type Input = Record<string, unknown>

/** One payment, or equal ones: `[amount in cents, first day, count, rhythm]`. */
export const pays = (
  payerPartyId: string,
  payeePartyId: string,
  [amountCents, firstDue, count = 1, frequency = 'MONTH']: [number, string, number?, string?],
  more: Input = {},
): Input => ({
  money: {
    payerPartyId,
    payeePartyId,
    amountCents,
    plan: { equal: { frequency: count === 1 ? 'ONCE' : frequency, firstDue, count } },
    ...more,
  },
})

export const does = (partyId: string, what: string, due: string | null, more: Input = {}): Input => ({
  action: { partyId, what, due, ...more },
})

export const makeOfferDocument = `mutation Make($input: MakeOfferInput!) { makeOffer(input: $input) { ${offerFields} } }`

export async function makeOffer(
  person: TestPerson,
  caseId: string,
  recipientPartyIds: string[],
  terms: Input[],
  more: Input = {},
): Promise<SeenOffer> {
  const input = { key: key(), caseId, recipientPartyIds, terms, ...more }
  return (await person.do<{ makeOffer: SeenOffer }>(makeOfferDocument, { input })).makeOffer
}

export const previewDocument = `query($input: OfferPreviewInput!) { offerPreview(input: $input) { ${termsFields} } }`

export async function readOffer(person: TestPerson, id: string): Promise<SeenOffer> {
  return (await person.do<{ offer: SeenOffer }>(`query($id: ID!) { offer(id: $id) { ${offerFields} } }`, { id })).offer
}

export async function offersOf(person: TestPerson, caseId: string): Promise<SeenOffer[]> {
  const seen = await person.do<{ case: { offers: SeenOffer[] } }>(
    `query($id: ID!) { case(id: $id) { offers { ${offerFields} } } }`,
    { id: caseId },
  )
  return seen.case.offers
}

export const answerDocument = `mutation Answer($input: AnswerOfferInput!) { answerOffer(input: $input) { ${offerFields} } }`

/** Per term null for yes, or the explanation of a no. */
export const answerInput = (
  offer: Pick<SeenOffer, 'id' | 'hash' | 'terms'>,
  answers: (string | null)[],
): { input: Input } => ({
  input: {
    key: key(),
    offerId: offer.id,
    hash: offer.hash,
    answers: offer.terms.map(({ id }, index) => ({
      termId: id,
      verdict: answers[index] ? 'REJECT' : 'ACCEPT',
      explanation: answers[index] ?? null,
    })),
  },
})

export async function answerOffer(
  person: TestPerson,
  offer: SeenOffer,
  answers: (string | null)[],
): Promise<SeenOffer> {
  return (await person.do<{ answerOffer: SeenOffer }>(answerDocument, answerInput(offer, answers))).answerOffer
}

export const acceptOffer = (person: TestPerson, offer: SeenOffer): Promise<SeenOffer> =>
  answerOffer(
    person,
    offer,
    offer.terms.map(() => null),
  )

export const withdrawDocument = `mutation($input: OfferInput!) { withdrawOffer(input: $input) { ${offerFields} } }`

export interface SeenAgreement {
  id: string
  status: string
  revision: number
  hash: string
  signBy: string | null
  bindingAt: string | null
  isSealed: boolean
  pdfUrl: string
  htmlUrl: string
  certificateUrl: string | null
  signatories: {
    partyId: string
    name: string
    hasSigned: boolean
    typedName: string | null
    signedAt: string | null
  }[]
  viewerCan: { sign: boolean; revise: boolean; reopen: boolean; abandon: boolean }
  document: {
    language: string
    title: string
    courtName: string | null
    caseNumber: string | null
    preparedOn: string
    recitals: string[]
    parties: { name: string; sideLabel: string }[]
    terms: { number: number; sentence: string }[]
    schedule: { number: number; termNumber: number; due: string; payer: string; payee: string; amount: SeenMoney }[]
    total: SeenMoney
    defaultAndCure: string[]
    disposition: string[]
    binding: string | null
    publicRecord: string
    mustAttend: string | null
    beforeSigning: string
  }
}

export const agreementFields = `id status revision hash signBy bindingAt isSealed pdfUrl htmlUrl certificateUrl
  signatories { partyId name hasSigned typedName signedAt } viewerCan { sign revise reopen abandon }
  document { language title courtName caseNumber preparedOn recitals parties { name sideLabel } terms { number sentence }
    schedule { number termNumber due payer payee amount { amountCents } } total { amountCents }
    defaultAndCure disposition binding publicRecord mustAttend beforeSigning }`

export async function agreementsOf(person: TestPerson, caseId: string): Promise<SeenAgreement[]> {
  const seen = await person.do<{ case: { agreements: SeenAgreement[] } }>(
    `query($id: ID!) { case(id: $id) { agreements { ${agreementFields} } } }`,
    { id: caseId },
  )
  return seen.case.agreements
}

/** The newest agreement of the case. */
export async function agreementOf(person: TestPerson, caseId: string): Promise<SeenAgreement> {
  const [agreement] = await agreementsOf(person, caseId)
  if (!agreement) throw new Error('there is no agreement')
  return agreement
}

export const signDocument = `mutation Sign($input: SignAgreementInput!) { signAgreement(input: $input) { ${agreementFields} } }`

/** The version of the consent in both programs of the library. */
export const consentVersion = '2026-11'

export const signInput = ({ id, hash }: SeenAgreement, typedName: string, more: Input = {}): { input: Input } => ({
  input: { key: key(), agreementId: id, hash, typedName, consentVersion, ...more },
})

/** Proves by a mailed code that it is the person who is signed in, unless this session has just done so. */
export async function proveIdentity(world: World, person: TestPerson): Promise<void> {
  const { viewer } = await person.do<{ viewer: { email: string; identityConfirmedUntil: string | null } }>(
    `query { viewer { email identityConfirmedUntil } }`,
  )
  if (viewer.identityConfirmedUntil) return
  await person.do(`mutation($input: KeyInput!) { requestIdentityCode(input: $input) { email } }`, {
    input: { key: key() },
  })
  const code = await lastCode(world, viewer.email)
  await person.do(`mutation($input: ConfirmIdentityInput!) { confirmIdentity(input: $input) { id } }`, {
    input: { key: key(), code },
  })
}

/** Proves who it is, and signs the agreement as it was read. */
export async function sign(
  world: World,
  person: TestPerson,
  agreement: SeenAgreement,
  typedName: string,
): Promise<SeenAgreement> {
  await proveIdentity(world, person)
  return (await person.do<{ signAgreement: SeenAgreement }>(signDocument, signInput(agreement, typedName)))
    .signAgreement
}

export const onAgreement = (mutation: 'reopenAgreement' | 'abandonAgreement'): string =>
  `mutation($input: AgreementInput!) { ${mutation}(input: $input) { ${agreementFields} } }`

export const reviseDocument = `mutation($input: ReviseAgreementInput!) { reviseAgreement(input: $input) { ${agreementFields} } }`

/** The agreement once the work that waits after the last signature is done. */
export async function sealed(world: World, person: TestPerson, caseId: string): Promise<SeenAgreement> {
  await world.app.jobs.run()
  return agreementOf(person, caseId)
}
