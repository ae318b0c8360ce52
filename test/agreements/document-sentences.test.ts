import { describe, expect, it } from 'vitest'
import { sentenceOf, type SentenceSetting } from '../../server/agreements/term-sentences.ts'
import en from '../../server/agreements/words/en.json' with { type: 'json' }
import es from '../../server/agreements/words/es.json' with { type: 'json' }
import type { Term } from '../../server/offers/term.ts'
import { action, ana, bruno, depositInput, moneyTerm, noiseInput, sixtyInput } from './document-samples.ts'

const setting = (change: Partial<SentenceSetting> = {}): SentenceSetting => ({
  language: 'en',
  kind: 'COURT',
  nameOf: id => (id === ana ? 'Ana Reyes' : 'Bruno Keller'),
  ...change,
})
const sentences = (terms: readonly Term[], change: Partial<SentenceSetting> = {}): string[] =>
  terms.map(term => sentenceOf(term, setting(change)))

describe('a term in words', () => {
  it('says the deposit case exactly', () => {
    expect(sentences(depositInput().terms)).toEqual([
      'Bruno Keller must pay Ana Reyes $1,800.00 in 2 payments: $900.00 by March 15, 2027 and $900.00 by April 15, 2027. ' +
        'A payment day that falls on a weekend or a court holiday moves to the next court day. The dates shown here already follow this rule. ' +
        'A payment is on time if it comes no later than 5 days after its date. ' +
        'If a payment is late and is not put right in time, all that is still unpaid under this term is owed at once.',
      'Bruno Keller must do this by March 1, 2027: Give Ana a neutral reference letter. How to tell that it is done: Ana has the signed letter by e-mail.',
    ])
  })

  it('says it in Spanish with the same figures', () => {
    const [money] = sentences(depositInput().terms, { language: 'es' })
    expect(money).toContain(
      'Bruno Keller debe pagar a Ana Reyes $1,800.00 en 2 pagos: $900.00 a más tardar el 15 de marzo de 2027 y $900.00 a más tardar el 15 de abril de 2027.',
    )
    expect(money).toContain('a más tardar 5 días después de su fecha')
  })

  it('says who is paid outside the case, without a word of a court', () => {
    expect(sentences(noiseInput().terms.slice(2, 3), { kind: 'COMMUNITY' })).toEqual([
      'Ana Reyes must pay Rugs on Main $90.00 by March 1, 2027. A payment day stays the same even on a weekend or a holiday. ' +
        'A payment is late if it comes after its date. If a payment is late, it is still owed, and nothing else changes.',
    ])
  })

  it('says the rhythm, the last payment that differs, and the ends of a long plan', () => {
    const [sixty] = sentences(sixtyInput().terms)
    expect(sixty).toContain(
      '$5,000.00 in 60 payments, one on day 31 of each month, or on the last day of a shorter month.',
    )
    expect(sixty).toContain('Each payment is $83.33, and the last one is $83.53.')
    expect(sixty).toContain('The first payment is due by March 31, 2027 and the last by February 29, 2032.')
    expect(sixty).toContain('Ana Reyes may ask the court for a judgment')
  })

  it('says what each rhythm is', () => {
    const rhythm = (frequency: 'WEEK' | 'TWO_WEEKS' | 'MONTH', count: number, firstDue: string) =>
      sentences([moneyTerm({ amountCents: count * 1_000, plan: { kind: 'EQUAL', frequency, firstDue, count } })])[0]
    expect(rhythm('WEEK', 5, '2027-03-01')).toContain('in 5 payments, one every week. Each payment is $10.00.')
    expect(rhythm('TWO_WEEKS', 6, '2027-03-01')).toContain('in 6 payments, one every two weeks.')
    expect(rhythm('MONTH', 7, '2027-03-05')).toContain('in 7 payments, one on day 5 of each month.')
    expect(rhythm('MONTH', 7, '2027-03-05')).toContain('by March 5, 2027 and the last by September 5, 2027.')
  })

  it('leaves the days of a long list to the schedule', () => {
    const payments = [1, 2, 3, 4, 5].map(month => ({ due: `2027-0${month}-10`, amountCents: month * 100 }))
    const [listed] = sentences([moneyTerm({ amountCents: 1_500, plan: { kind: 'LISTED', payments } })])
    expect(listed).toContain(
      '$15.00 in 5 payments, on the dates and in the amounts that the section “Schedule of payments” lists.',
    )
  })

  it('says who owes when the agency that was to pay does not', () => {
    const [agency] = sentences([
      moneyTerm({
        amountCents: 150_000,
        plan: { kind: 'EQUAL', frequency: 'ONCE', firstDue: '2027-05-14', count: 1 },
        sourceName: 'Rental Assistance',
        graceDays: 1,
        note: 'paid by cheque',
      }),
    ])
    expect(agency).toContain(
      'Rental Assistance is to make this payment for Bruno Keller. If Rental Assistance does not pay all of it on time, Bruno Keller must pay what is missing.',
    )
    expect(agency).toContain('no later than 1 day after its date')
    expect(agency).toContain('Note: paid by cheque.')
  })

  it('says how the case ends', () => {
    expect(
      sentences([
        { kind: 'DISPOSITION', disposition: 'DISMISSAL_WITHOUT_PREJUDICE', retainJurisdiction: true },
        { kind: 'DISPOSITION', disposition: 'DISMISSAL_WITH_PREJUDICE_AFTER_FULL_PAYMENT', retainJurisdiction: false },
      ]),
    ).toEqual([
      expect.stringMatching(/without prejudice.*664\.6/),
      expect.stringMatching(/with prejudice after all payments/),
    ])
  })

  it('closes a sentence that its author left open, and no other', () => {
    expect(sentences([action(bruno, 'Stop!'), action(bruno, 'Stop')])).toEqual([
      expect.stringMatching(/: Stop!$/),
      expect.stringMatching(/: Stop\.$/),
    ])
  })
})

describe('the catalogue of the agreement', () => {
  it('has the same keys and places in every language', () => {
    const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(match => String(match[1])).toSorted()
    const shape = (catalogue: Record<string, string>) =>
      Object.fromEntries(Object.entries(catalogue).map(([key, text]) => [key, places(text)]))
    expect(shape(es)).toEqual(shape(en))
  })

  it('leaves no English in Spanish', () => {
    const same = Object.entries(en).filter(([key, text]) =>
      Object.entries(es).some(([k, t]) => k === key && t === text),
    )
    expect(same.map(([key]) => key)).toEqual([])
  })
})
