import { describe, expect, it } from 'vitest'
import type { AssemblyInput } from '../../server/agreements/assemble-document.ts'
import { sayDay, sayMoney } from '../../server/agreements/document-words.ts'
import { renderAgreementHtml } from '../../server/agreements/render-html.ts'
import { action, ana, assembled, depositInput, noiseInput, signaturesOn, sixtyInput } from './document-samples.ts'
import { textOfHtml } from './html-text.ts'
import { missingInOrder, squash } from './pdf-text.ts'

const style = { styleHref: '/agreement.css' }
function page(input: AssemblyInput): {
  markup: string
  text: string
  document: ReturnType<typeof assembled>['document']
  hash: string
} {
  const { document, hash } = assembled(input)
  const markup = renderAgreementHtml(document, hash, [], style)
  return { markup, text: squash(textOfHtml(markup)), document, hash }
}

describe('the web page of an agreement', () => {
  it.each<[string, () => AssemblyInput]>([
    ['deposit case', depositInput],
    ['deposit case in Spanish', () => depositInput({ language: 'es' })],
    ['neighbours', noiseInput],
    ['sixty payments', sixtyInput],
  ])('holds every sentence and figure of the %s, in order', (_, input) => {
    const { text, document, hash } = page(input())
    const figures = document.schedule.flatMap(({ due, amountCents }) => [
      sayDay(document.language, due),
      sayMoney(document.language, amountCents),
    ])
    const parts = [
      ...(document.mustAttend === null ? [] : [document.mustAttend]),
      ...document.recitals,
      ...document.terms.map(({ sentence }) => sentence),
      ...figures,
      sayMoney(document.language, document.totals.amountCents),
      ...document.defaultAndCure,
      ...document.disposition,
      document.binding ?? '',
      document.publicRecord,
      document.controllingLanguage,
      hash,
      document.beforeSigning,
      ...document.signatories.flatMap(({ name, capacity }) => [name, capacity]),
    ]
    expect(missingInOrder(text, parts)).toBeNull()
  })

  it('names its language, has one first heading, and a table with caption and scopes', () => {
    const { markup, document } = page(depositInput({ language: 'es' }))
    expect(markup).toMatch(/^<!doctype html>\s*<html lang="es" dir="ltr">/)
    expect(markup.match(/<h1>/g)).toHaveLength(1)
    expect(markup).toMatch(/<table[^>]*>\s*<caption>\s*Todos los pagos/)
    expect(markup.match(/scope="col"/g)).toHaveLength(6)
    expect(markup.match(/<th role="rowheader" scope="row" class="number"/g)).toHaveLength(document.schedule.length)
  })

  it('has no word of a court for neighbours', () => {
    const { markup } = page(noiseInput())
    expect(textOfHtml(markup)).not.toMatch(/\bcourt\b|hearing|\bfil(e|ed|ing)\b|664\.6|judge|judgment|stipulation/i)
  })

  it('runs nothing that somebody wrote', () => {
    const attack = `<script>alert(1)</script>"><img src=x onerror='alert(2)'>&amp;`
    const { parties } = depositInput()
    const { markup, text } = page(
      depositInput({
        parties: parties.map(party => ({ ...party, name: `${party.name} ${attack}` })),
        terms: [action(ana, `Two\nlines ${attack}`)],
        caseNumber: attack,
      }),
    )
    expect(markup).not.toMatch(/<script|<img/)
    expect(markup).toContain('Two<br />lines')
    expect(text).toContain(squash(`AnaReyes${attack}mustdothis`))
  })

  it('shows every character, and sets right-to-left words apart from the figures beside them', () => {
    const { parties } = depositInput()
    const { markup, text } = page(
      depositInput({ parties: parties.map(party => ({ ...party, name: 'محمد علی 王 👨‍👩‍👧' })) }),
    )
    expect(markup).toContain('<bdi>محمد علی</bdi> 王 👨‍👩‍👧')
    expect(text).not.toContain('�')
  })

  it('takes its style from a path or under a nonce, and never from an attribute', () => {
    const { document, hash } = assembled(depositInput())
    const linked = renderAgreementHtml(document, hash, [], style)
    const inline = renderAgreementHtml(document, hash, [], { styleNonce: 'n0nce' })
    expect(linked).toContain('<link rel="stylesheet" href="/agreement.css" />')
    expect(linked).not.toContain('<style')
    expect(inline).toMatch(/<style nonce="n0nce">[\s\S]*@media print/)
    expect(linked + inline).not.toMatch(/ style="|<script/)
  })

  it('says who has signed and who has not, and refuses the signature of another document', () => {
    const { document, hash } = assembled(depositInput())
    const [first] = signaturesOn(document)
    if (!first) throw new Error('the sample has signatories')
    const text = textOfHtml(renderAgreementHtml(document, hash, [first], style))
    expect(text).toContain('Signed electronically by Ana Reyes on February 22, 2027 at 3:00:05 PM PST')
    expect(text.match(/Not signed yet/g)).toHaveLength(1)
    const other = { ...first, documentHash: 'a'.repeat(64) }
    expect(() => renderAgreementHtml(document, hash, [other], style)).toThrow('another document')
  })
})
