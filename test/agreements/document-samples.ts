/** The agreements of the worked cases, built as the product builds them: plan engine, library programs, assembly. */
import { planInstalments } from '../../server/offers/plan.ts'
import type { ActionTerm, IsoDate, MoneyTerm, PlanChoice, Term } from '../../server/offers/term.ts'
import { calendarOf } from '../../server/programs/court-calendar.ts'
import { programLibrary } from '../../server/programs/library.ts'
import type { Program } from '../../server/programs/program.ts'
import {
  documentHash,
  type AgreementDocument,
  type DocumentSignature,
} from '../../server/agreements/agreement-document.ts'
import { assembleDocument, type AssemblyInput } from '../../server/agreements/assemble-document.ts'

const programOf = (key: string): Program => {
  const program = programLibrary.find(candidate => candidate.key === key)
  if (!program) throw new Error(`no program ${key}`)
  return program
}
export const smallClaims = programOf('lasc-small-claims')
export const community = programOf('ccr-community')

export const ana = '0193a1b2-7c3d-7000-8000-00000000000a'
export const bruno = '0193a1b2-7c3d-7000-8000-00000000000b'

type MoneyChoice = Partial<MoneyTerm> & { amountCents: number; plan: PlanChoice }

export function moneyTerm(choice: MoneyChoice): MoneyTerm {
  const weekendRule = choice.weekendRule ?? 'AS_WRITTEN'
  const { amountCents, plan } = choice
  return {
    kind: 'MONEY',
    payerPartyId: bruno,
    sourceName: null,
    payeePartyId: ana,
    payeeName: null,
    currency: 'USD',
    instalments: planInstalments({ amountCents, plan, weekendRule, calendar: calendarOf(smallClaims) }),
    graceDays: 0,
    onDefault: 'NONE',
    note: null,
    ...choice,
    weekendRule,
  }
}

export const action = (partyId: string, what: string, due: IsoDate | null = null): ActionTerm => ({
  kind: 'ACTION',
  partyId,
  what,
  due,
  howToTell: null,
})

/** S1: Ana v. Bruno, 1,800.00 in two payments and a reference letter. */
export const depositInput = (change: Partial<AssemblyInput> = {}): AssemblyInput => ({
  agreementId: '0193a1b2-7c3d-7000-8000-0000000000a1',
  caseId: '0193a1b2-7c3d-7000-8000-0000000000c1',
  caseNumber: '27STSC01234',
  program: smallClaims,
  caseTypeKey: 'SMALL_CLAIMS',
  language: 'en',
  preparedOn: '2027-02-22',
  parties: [
    { id: ana, name: 'Ana Reyes', side: 'PLAINTIFF' },
    { id: bruno, name: 'Bruno Keller', side: 'DEFENDANT' },
  ],
  terms: [
    moneyTerm({
      amountCents: 180_000,
      plan: { kind: 'EQUAL', frequency: 'MONTH', firstDue: '2027-03-15', count: 2 },
      graceDays: 5,
      weekendRule: 'NEXT_COURT_DAY',
      onDefault: 'ACCELERATE',
    }),
    {
      ...action(bruno, 'Give Ana a neutral reference letter', '2027-03-01'),
      howToTell: 'Ana has the signed letter by e-mail',
    },
  ],
  hearing: { on: '2027-04-20', vacatedByCourt: false },
  ...change,
})

/** S4: two neighbours, quiet hours, drums, a rug, and no court. */
export const noiseInput = (change: Partial<AssemblyInput> = {}): AssemblyInput => ({
  ...depositInput(),
  caseNumber: null,
  program: community,
  caseTypeKey: 'COMMUNITY',
  parties: [
    { id: ana, name: 'Ana Reyes', side: 'PARTICIPANT' },
    { id: bruno, name: 'Bruno Keller', side: 'PARTICIPANT' },
  ],
  terms: [
    action(bruno, 'Keep quiet from 10 p.m. to 7 a.m.'),
    action(bruno, 'Play drums only on Saturday from 2 p.m. to 4 p.m.'),
    rug(ana),
    rug(bruno),
    action(ana, 'Send Bruno a check-in message', '2027-05-01'),
  ],
  hearing: null,
  ...change,
})

const rug = (payerPartyId: string): Term =>
  moneyTerm({
    payerPartyId,
    payeePartyId: null,
    payeeName: 'Rugs on Main',
    amountCents: 9_000,
    plan: { kind: 'EQUAL', frequency: 'ONCE', firstDue: '2027-03-01', count: 1 },
  })

/** 5,000.00 in 60 months from a 31st, so that 29 February 2028 is one of its days. */
export const sixtyInput = (): AssemblyInput =>
  depositInput({
    terms: [
      moneyTerm({
        amountCents: 500_000,
        plan: { kind: 'EQUAL', frequency: 'MONTH', firstDue: '2027-03-31', count: 60 },
        onDefault: 'JUDGMENT_FOR_BALANCE',
      }),
    ],
  })

export function signaturesOn(document: AgreementDocument): DocumentSignature[] {
  return document.signatories.map(({ partyId, name }, index) => ({
    partyId,
    typedName: name,
    signedAt: `2027-02-22T23:0${index}:05.123Z`,
    method: 'ESIGN',
    sessionId: '0193a1b2-7c3d-7000-8000-00005e551017',
    consent: {
      version: smallClaims.clauses.consentToSign.version,
      language: 'es',
      text: smallClaims.clauses.consentToSign.text.es,
    },
    ink: null,
    isByRepresentative: false,
    documentHash: documentHash(document),
    termsHash: 'f'.repeat(64),
  }))
}

export const assembled = (input: AssemblyInput): { document: AgreementDocument; hash: string } => {
  const document = assembleDocument(input)
  return { document, hash: documentHash(document) }
}
