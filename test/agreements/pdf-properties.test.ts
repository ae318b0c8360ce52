import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { shortHash } from '../../server/agreements/agreement-document.ts'
import type { AssemblyInput } from '../../server/agreements/assemble-document.ts'
import { caseLabel } from '../../server/agreements/document-sections.ts'
import { say, sayDay, sayMoney } from '../../server/agreements/document-words.ts'
import { loadFonts } from '../../server/agreements/pdf-fonts.ts'
import { printableTexts } from '../../server/agreements/printable-text.ts'
import { renderAgreementHtml } from '../../server/agreements/render-html.ts'
import { renderAgreementPdf } from '../../server/agreements/render-pdf.tsx'
import type { Term } from '../../server/offers/term.ts'
import { addDays } from '../../server/programs/dates.ts'
import { action, ana, assembled, bruno, depositInput, moneyTerm } from './document-samples.ts'
import { textOfHtml } from './html-text.ts'
import { bodyOf, missingInOrder, pagesOf, squash } from './pdf-text.ts'

const letters = [
  ...'aeimnrstAEMÑñéüçßøłŁčŽğİőțễậỡửѓПриветђΞένοςάὦ',
  "'",
  '-',
  '.',
  '’',
  '&',
  '<',
  '{name}',
  '👍🏽',
  '👨‍👩‍👧',
  'م',
  '王',
  '\u202e',
  '\u0301',
]
const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 20 }).map(parts => parts.join(''))
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map(parts => parts.join(' ').slice(0, 200))
const nameOf = (prefix: string) => words.map(odd => `${prefix} ${odd}`.slice(0, 200).replace(/[\ud800-\udbff]$/, ''))

// Around a leap day, the turn of a year and both changes of the clock.
const firstDue = fc
  .tuple(fc.constantFrom('2027-12-28', '2028-02-26', '2028-03-09', '2028-11-02'), fc.nat(6))
  .map(([day, more]) => addDays(day, more))

const money: fc.Arbitrary<Term> = fc
  .record({
    amountCents: fc.integer({ min: 6_000, max: 1_000_000_000 }),
    frequency: fc.constantFrom('WEEK' as const, 'TWO_WEEKS' as const, 'MONTH' as const),
    firstDue,
    count: fc.oneof(
      { weight: 7, arbitrary: fc.integer({ min: 1, max: 6 }) },
      { weight: 1, arbitrary: fc.constant(60) },
    ),
    onDefault: fc.constantFrom('NONE' as const, 'ACCELERATE' as const, 'JUDGMENT_FOR_BALANCE' as const),
    graceDays: fc.nat(30),
    sourceName: fc.option(nameOf('Agency')),
    swap: fc.boolean(),
  })
  .map(({ amountCents, frequency, firstDue: day, count, swap, ...rest }) =>
    moneyTerm({
      ...rest,
      ...(swap ? { payerPartyId: ana, payeePartyId: bruno } : {}),
      amountCents,
      plan: { kind: 'EQUAL', frequency, firstDue: day, count },
    }),
  )
const deed: fc.Arbitrary<Term> = fc
  .record({ what: words, due: fc.option(firstDue) })
  .map(({ what, due }) => action(bruno, `Do ${what}`, due))

const inputs: fc.Arbitrary<AssemblyInput> = fc
  .record({
    language: fc.constantFrom('en' as const, 'es' as const),
    first: nameOf('Ana'),
    second: nameOf('Bruno'),
    terms: fc.array(fc.oneof(money, deed), { minLength: 1, maxLength: 3 }),
  })
  .map(({ language, first, second, terms }) =>
    depositInput({
      language,
      terms,
      parties: [
        { id: ana, name: first, side: 'PLAINTIFF' },
        { id: bruno, name: second, side: 'DEFENDANT' },
      ],
    }),
  )

it(
  'whatever is agreed, the PDF and the web page hold its sentences, days and amounts, in order',
  { timeout: 60_000 },
  async () => {
    await loadFonts()
    await fc.assert(
      fc.asyncProperty(inputs, async input => {
        const { document, hash } = assembled(input)
        const { language, schedule, totals } = document
        const figures = [
          ...schedule.flatMap(({ due, amountCents }) => [sayDay(language, due), sayMoney(language, amountCents)]),
          ...(schedule.length > 0 ? [sayMoney(language, totals.amountCents)] : []),
        ]
        const parts = [...document.terms.map(({ sentence }) => sentence), ...figures, hash]

        const pages = await pagesOf(await renderAgreementPdf(document, hash))
        const footers = pages.map((_, index) =>
          say(language, 'footer', {
            hash: shortHash(hash),
            case: caseLabel(document),
            page: index + 1,
            pages: pages.length,
          }),
        )
        pages.forEach((page, index) => expect(squash(page)).toContain(squash(footers[index] ?? '')))
        const { print } = printableTexts()
        expect(missingInOrder(bodyOf(pages, footers), parts.map(print))).toBeNull()

        const html = renderAgreementHtml(document, hash, [], { styleHref: '/agreement.css' })
        expect(missingInOrder(squash(textOfHtml(html)), parts)).toBeNull()
      }),
      { numRuns: 6 },
    )
  },
)
