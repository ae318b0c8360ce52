/** Rules without a database: hidden numbers, XML, times of release. */
import { array, assert, nat, property } from 'fast-check'
import { expect, it } from 'vitest'
import { courtOutcomes } from '../../server/courts/court-feed.entity.ts'
import { hideSmall, type Counted } from '../../server/courts/outcome-counts.ts'
import { lastRelease, nextRelease } from '../../server/courts/release-slot.ts'
import { statisticsCsv } from '../../server/courts/statistics-csv.ts'
import { el, xmlDocument } from '../../server/courts/xml.ts'

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

it('releases at round times', () => {
  const at = new Date('2027-02-20T18:00:00.000Z')
  expect(lastRelease(60, at).toISOString()).toBe('2027-02-20T18:00:00.000Z')
  expect(nextRelease(60, at).toISOString()).toBe('2027-02-20T19:00:00.000Z')
  expect(nextRelease(1_440, at).toISOString()).toBe('2027-02-21T00:00:00.000Z')
})
