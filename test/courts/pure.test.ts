/** Rules without a database: hidden numbers, XML and the packet in it, times of release. */
import { readFileSync } from 'node:fs'
import { array, assert, nat, property } from 'fast-check'
import { expect, it } from 'vitest'
import { courtOutcomes } from '../../server/courts/court-feed.entity.ts'
import type { CourtPacket } from '../../server/courts/filing-packet.ts'
import { hideSmall, type Counted } from '../../server/courts/outcome-counts.ts'
import { packetXml } from '../../server/courts/packet-xml.ts'
import { lastRelease, nextRelease } from '../../server/courts/release-slot.ts'
import { statisticsCsv } from '../../server/courts/statistics-csv.ts'
import { el, xmlDocument } from '../../server/courts/xml.ts'
import { readXml, wordsAt } from './read-xml.ts'

const counts = array(nat(40), { minLength: 4, maxLength: 12 }).map(numbers =>
  numbers.map((count, index): Counted => ({
    programKey: `program-${Math.floor(index / 4)}`,
    outcome: courtOutcomes[index % 4] ?? 'PENDING',
    count,
  })),
)

it('no number below ten is shown, and none can be found by subtraction', () => {
  assert(
    property(counts, counted => {
      const { cells, total } = hideSmall(counted)
      const countOf = (one: { programKey: string; outcome: string }) =>
        counted.find(known => known.programKey === one.programKey && known.outcome === one.outcome)?.count ?? 0
      for (const cell of cells) expect(cell.count === null || cell.count >= 10).toBe(true)
      if (total === null) return
      const hidden = cells.filter(cell => cell.count === null).map(countOf)
      const small = hidden.filter(count => count < 10)
      const rest = total - cells.reduce((sum, { count }) => sum + (count ?? 0), 0)
      // Whoever knows the rule and which of the hidden are small: each small one could still be nothing, or nine.
      for (const [index] of small.entries()) {
        const others = small.filter((_, at) => at !== index).length
        const large = hidden.length - small.length
        for (const guess of [0, 9]) {
          const left = rest - guess
          expect(left >= 10 * large && (large > 0 || left <= 9 * others)).toBe(true)
        }
      }
    }),
  )
})

it('shows what is large enough, and the total where it gives nothing away', () => {
  const full = [60, 30, 45, 12].map((count, index) => ({
    programKey: 'a',
    outcome: courtOutcomes[index] ?? 'PENDING',
    count,
  }))
  expect(hideSmall(full)).toMatchObject({ total: 147, cells: full })
  const one = full.map(cell => (cell.outcome === 'PARTIAL' ? { ...cell, count: 3 } : cell))
  const { cells, total } = hideSmall(one)
  expect(total).toBe(120)
  // The three alone would be the difference from the total: the smallest large ones are hidden with it.
  expect(cells.filter(({ count }) => count === null).length).toBeGreaterThan(1)
  const csv = statisticsCsv(hideSmall(one))
  expect(csv).toContain('a,PARTIAL,,hidden\r\n')
  expect(csv).not.toMatch(/,3,/)
})

it('writes XML that is well formed whatever stands in it', () => {
  const text = xmlDocument({
    name: 'a:b',
    attributes: { x: '"<&\'' },
    children: [el('c', 'A & B <i> \u0000\u0007 ]]> \uD800'), el('d')],
  })
  expect(text).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>\n<a:b x="&quot;&lt;&amp;&apos;">\n  <c>A &amp; B &lt;i&gt;  ]]&gt; \uFFFD</c>\n  <d/>\n</a:b>\n`,
  )
})

const id = '01940000-0000-7000-8000-000000000001'
const filing: CourtPacket['filing'] & { rejectionReason: string } = {
  ...{ id: '01940000-0000-7000-8000-000000000002', status: 'COURT_REJECTED', purpose: 'SETTLEMENT', attempt: 2 },
  rejectionReason: 'No number on page 1 & 2.',
  ...{ sentAt: '2027-02-20T19:00:00.000Z', isLate: false, decidedAt: null, documentHash: 'a'.repeat(64) },
}
const packetOf = (person: string, entity: string): CourtPacket => ({
  ...{ filing, documentHash: filing.documentHash, isRequestOnly: false, pdfSha256: 'b'.repeat(64) },
  pdf: Buffer.from('%PDF-1.7 of a test'),
  case: {
    ...{ id, caseNumber: '24-SC-<1> & "2"', programKey: 'a-program', isReferred: true, isClosedByCourt: false },
    ...{ outcome: 'PARTIAL', cursor: '7', changedAt: filing.sentAt, filings: [filing] },
    parties: [
      { name: person, side: 'PLAINTIFF', kind: 'PERSON' },
      { name: entity, side: 'DEFENDANT', kind: 'ENTITY' },
    ],
    hearing: { on: '2027-04-20', at: null, department: 'Room <4>', vacatedAt: null },
  },
})

it('writes a packet in which each element of docs/courts.md stands at its place and holds what is said there', () => {
  const packet = packetOf('Ana O’Neil & "Ñandú" <Silva>', 'Oak & Sons')
  const root = readXml(packetXml(packet, 'Court of <A> & B'))
  const text = readFileSync(new URL('../../docs/courts.md', import.meta.url), 'utf8')
  const paths = [...text.matchAll(/^\| `((?:\w+:\w+\/)+\w+:\w+)` +\|/gm)].map(([, path = '']) => path)
  expect(paths.map(path => [path.split('/').slice(-2).join('/'), wordsAt(root, path)])).toEqual([
    ['nc:DocumentIdentification/nc:IdentificationID', [filing.id]],
    ['j:CaseCourt/nc:OrganizationName', ['Court of <A> & B']],
    ['nc:DocumentPostDate/nc:DateTime', [filing.sentAt]],
    ['filing:FilingLeadDocument/nc:DocumentDescriptionText', ['Settlement agreement']],
    ['nc:DocumentIdentification/nc:IdentificationID', [filing.documentHash]],
    ['filing:FilingLeadDocument/nc:DocumentSequenceID', ['2']],
    ['ecf:DocumentRendition/ecf:DocumentRenditionHash', [packet.pdfSha256]],
    ['nc:Attachment/nc:Base64BinaryObject', [packet.pdf.toString('base64')]],
    ['nc:PersonName/nc:PersonFullName', ['Ana O’Neil & "Ñandú" <Silva>']],
    ['ecf:PersonAugmentation/ecf:CaseParticipantRoleCode', ['PLAINTIFF']],
    ['nc:EntityOrganization/nc:OrganizationName', ['Oak & Sons']],
    ['ecf:CaseTrackingID/nc:IdentificationID', [id]],
    ['ecf:CaseAugmentation/j:CaseNumberText', ['24-SC-<1> & "2"']],
    ['nc:ActivityDate/nc:Date', ['2027-04-20']],
    ['nc:ActivityStatus/nc:StatusDescriptionText', ['SCHEDULED']],
    ['ecf:CourtEventAugmentation/ecf:CourtEventLocationText', ['Room <4>']],
    ['parley:CaseAugmentation/parley:OutcomeCode', ['PARTIAL']],
    ['parley:CaseAugmentation/parley:FilingStatusCode', ['COURT_REJECTED']],
    ['parley:CaseAugmentation/parley:RejectionReasonText', [filing.rejectionReason]],
  ])
  const schema = readFileSync(new URL('../../server/courts/parley-court.xsd', import.meta.url), 'utf8')
  for (const outcome of courtOutcomes) expect(schema).toContain(`<xs:enumeration value="${outcome}"/>`)
})

/** Halves of characters and control characters among them. */
const anyName = array(nat(0xffff), { maxLength: 12 }).map(units => String.fromCharCode(...units))

it('is well formed whatever the parties are called', () => {
  assert(
    property(anyName, anyName, (person, entity) => {
      const root = readXml(packetXml(packetOf(person, entity), 'A court'))
      expect(wordsAt(root, 'nc:Case/ecf:CaseAugmentation/ecf:CaseParty')).toHaveLength(2)
    }),
    { numRuns: 25 },
  )
  for (const wrong of [
    '<a:b xmlns:a="x"><a:c></a:b>',
    '<a:b/>',
    '<a:b xmlns:a="x">&</a:b>',
    '<a:b xmlns:a="x"/><a:b/>',
  ])
    expect(() => readXml(wrong), wrong).toThrow(Error)
})

it('releases at round times', () => {
  const at = new Date('2027-02-20T18:00:00.000Z')
  expect(lastRelease(60, at).toISOString()).toBe('2027-02-20T18:00:00.000Z')
  expect(nextRelease(60, at).toISOString()).toBe('2027-02-20T19:00:00.000Z')
  expect(nextRelease(1_440, at).toISOString()).toBe('2027-02-21T00:00:00.000Z')
})
