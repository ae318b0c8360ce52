import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AssemblyInput } from '../../server/agreements/assemble-document.ts'
import { shortHash, type AgreementDocument } from '../../server/agreements/agreement-document.ts'
import { caseLabel } from '../../server/agreements/document-sections.ts'
import { say, sayDay, sayMoney } from '../../server/agreements/document-words.ts'
import { renderAgreementPdf, renderCertificatePdf } from '../../server/agreements/render-pdf.tsx'
import {
  action,
  ana,
  assembled,
  bruno,
  depositInput,
  noiseInput,
  signaturesOn,
  sixtyInput,
} from './document-samples.ts'
import { bodyOf, missingInOrder, pagesOf, squash } from './pdf-text.ts'

const footersOf = (document: AgreementDocument, hash: string, pages: number): string[] =>
  Array.from({ length: pages }, (_, index) =>
    say(document.language, 'footer', { hash: shortHash(hash), case: caseLabel(document), page: index + 1, pages }),
  )

async function rendered(input: AssemblyInput) {
  const { document, hash } = assembled(input)
  const pdf = await renderAgreementPdf(document, hash)
  const pages = await pagesOf(pdf)
  const footers = footersOf(document, hash, pages.length)
  return { document, hash, pdf, pages, footers, body: bodyOf(pages, footers) }
}

const scheduleWords = ({ language, schedule, totals }: AgreementDocument): string[] => [
  ...schedule.flatMap(({ number, due, amountCents }) => [
    String(number),
    sayDay(language, due),
    sayMoney(language, amountCents),
  ]),
  ...(schedule.length > 0 ? [sayMoney(language, totals.amountCents)] : []),
]

describe.each<[string, () => AssemblyInput]>([
  ['deposit case', depositInput],
  ['deposit case in Spanish', () => depositInput({ language: 'es' })],
  ['neighbours without a court', noiseInput],
  ['plan of sixty payments', sixtyInput],
])('the PDF of the %s', (_, input) => {
  let shown: Awaited<ReturnType<typeof rendered>>
  beforeAll(async () => {
    shown = await rendered(input())
  })

  it('holds every sentence of the agreement, in order', () => {
    const { document, body } = shown
    const parts = [
      ...document.recitals,
      ...document.terms.flatMap(({ number, sentence }) => [`${number}.`, sentence]),
      ...scheduleWords(document),
      ...document.defaultAndCure,
      ...document.disposition,
      document.binding ?? '',
      document.publicRecord,
      document.controllingLanguage,
      shown.hash,
      document.beforeSigning,
      ...document.signatories.flatMap(({ name, capacity }) => [name, capacity]),
    ]
    expect(missingInOrder(body, parts)).toBeNull()
    expect(body).toContain(squash(document.mustAttend ?? ''))
  })

  it('has the short fingerprint and its number at the foot of every page', () => {
    const { pages, footers } = shown
    expect(pages.length).toBeGreaterThan(1)
    pages.forEach((page, index) => expect(squash(page)).toContain(squash(footers[index] ?? '-')))
  })

  it('is the same file when it is drawn again', async () => {
    const again = await renderAgreementPdf(shown.document, shown.hash)
    expect(again.equals(shown.pdf)).toBe(true)
  })
})

describe('the PDF', () => {
  it('repeats the head of a schedule that goes over several pages', async () => {
    const { pages } = await rendered(sixtyInput())
    const withRows = pages.filter(page => /^\d+ 1 [A-Z][a-z]+ \d/m.test(page))
    const tables = withRows.filter(page => squash(page).includes('No.TermDuebyFromToAmount'))
    expect(withRows.length).toBeGreaterThan(1)
    expect(tables).toEqual(withRows)
  })

  it('has no word of a court for neighbours', async () => {
    const { pages } = await rendered(noiseInput())
    expect(pages.join(' ')).not.toMatch(
      /\bcourt\b|hearing|\bfil(e|ed|ing)\b|664\.6|judge|judgment|stipulation|plaintiff/i,
    )
  })

  it('leaves lines for ink where the program signs on paper', async () => {
    const { program } = depositInput()
    const onPaper = await rendered(depositInput({ program: { ...program, signatureMethod: 'WET_PRINTED' } }))
    const onScreen = await rendered(depositInput())
    const electronic = squash(say('en', 'signature.electronic'))
    expect(onScreen.body).toContain(electronic)
    expect(onPaper.body).not.toContain(electronic)
  })

  it('keeps long names, long words, many alphabets and line breaks whole', async () => {
    const { parties } = depositInput()
    const names = ['x'.repeat(200), 'Nguyễn Thị Ánh Čapek-Žižková Łukasz Ξένος Привет'.repeat(4)]
    const what = `First line\nSecond line ${'Donaudampfschifffahrtsgesellschaft'.repeat(12)} and 1,234.56`
    const { document, body } = await rendered(
      depositInput({
        parties: parties.map((party, index) => ({ ...party, name: names[index] ?? '' })),
        terms: [...depositInput().terms, action(ana, what)],
      }),
    )
    expect(
      missingInOrder(
        body,
        document.terms.map(({ sentence }) => sentence),
      ),
    ).toBeNull()
    expect(body).not.toContain('x-x')
  })

  it('puts a visible sign for what its fonts lack, and says where to read it', async () => {
    const { parties } = depositInput()
    const { body } = await rendered(
      depositInput({
        parties: parties.map(party => ({ ...party, name: `${party.name} محمد 王 👨‍👩‍👧` })),
        terms: [action(bruno, 'Pay 👍 today')],
      }),
    )
    expect(body).toContain(squash('Bruno Keller ���� � � must do this'))
    expect(body).toContain('Pay�today.')
    expect(body).toContain(squash('(Arabic, Chinese characters, emoji and symbols)'))
    expect(body).toContain(squash('The web page of this agreement has the same fingerprint and shows every character.'))
    expect((await rendered(depositInput())).body).not.toContain('�')
  })
})

describe('the certificate of signatures', () => {
  it('tells of each signature who, when in both times, how, and on what', async () => {
    const { document, hash } = assembled(depositInput())
    const pages = await pagesOf(await renderCertificatePdf(document, hash, signaturesOn(document)))
    const text = squash(pages.join(''))
    const signature = (name: string, minute: number) => [
      `${name}, ${name.startsWith('Ana') ? 'Plaintiff' : 'Defendant'}`,
      name,
      `February 22, 2027 at 3:0${minute}:05 PM PST`,
      `2027-02-22T23:0${minute}:05.123Z`,
      'Name typed on screen',
      '5e551017',
      'version 2026-11, read in Spanish: He leído todo el acuerdo',
      hash,
      'f'.repeat(64),
    ]
    expect(
      missingInOrder(text, [document.agreementId, hash, ...signature('Ana Reyes', 0), ...signature('Bruno Keller', 1)]),
    ).toBeNull()
    expect(text).not.toContain('0193a1b2-7c3d-7000-8000-00005e551017')
  })

  it('is the same file when it is drawn again', async () => {
    const { document, hash } = assembled(noiseInput())
    const [once, twice] = [0, 0].map(() => renderCertificatePdf(document, hash, signaturesOn(document)))
    expect((await once)?.equals((await twice) ?? Buffer.alloc(0))).toBe(true)
  })

  it('is refused for another document, a stranger, or the same person twice', async () => {
    const { document, hash } = assembled(depositInput())
    const [signature, other] = signaturesOn(document)
    if (!signature || !other) throw new Error('the sample has two signatories')
    const refused = (signatures: (typeof signature)[]) => renderCertificatePdf(document, hash, signatures)
    await expect(refused([])).rejects.toThrow('needs a signature')
    await expect(refused([{ ...signature, documentHash: 'a'.repeat(64) }, other])).rejects.toThrow('another document')
    await expect(refused([{ ...signature, partyId: 'stranger' }])).rejects.toThrow('was not to sign')
    await expect(refused([signature, signature])).rejects.toThrow('stands there twice')
  })
})

const hasPoppler = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

describe.skipIf(!hasPoppler)('the PDF, as poppler reads it', () => {
  it('has the same text, and only embedded fonts', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'parley-pdf-'))
    try {
      for (const input of [
        depositInput(),
        sixtyInput(),
        depositInput({ terms: [action(ana, 'Đặt cọc\n“Ξένος” Čapek Привет ћ')] }),
      ]) {
        const { document, pdf, pages, footers } = await rendered(input)
        const file = join(folder, 'agreement.pdf')
        await writeFile(file, pdf)
        const run = promisify(execFile)
        const text = (await run('pdftotext', ['-layout', file, '-'])).stdout.split('\f').slice(0, pages.length)
        expect(missingInOrder(bodyOf(text, footers), scheduleWords(document))).toBeNull()
        const raw = (await run('pdftotext', ['-raw', file, '-'])).stdout.split('\f').slice(0, pages.length)
        expect(
          missingInOrder(
            bodyOf(raw, footers),
            document.terms.map(({ sentence }) => sentence),
          ),
        ).toBeNull()
        const fonts = (await run('pdffonts', [file])).stdout.trim().split('\n').slice(2)
        expect(fonts.length).toBeGreaterThan(1)
        expect(fonts.filter(font => !/NotoSans-\S+ +CID TrueType +Identity-H +yes yes yes/.test(font))).toEqual([])
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
