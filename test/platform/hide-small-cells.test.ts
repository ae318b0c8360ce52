import { array, assert, boolean, nat, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hideSmallCells, LEAST_SHOWN, type CountedRow } from '../../server/platform/hide-small-cells.ts'

/** Rows of a funnel: each stage counts some of the stage before it. */
const stages = array(
  tuple(nat(60), nat(60), nat(60), nat(60)).map(numbers => ({ label: 'row', counts: numbers.sort((a, b) => b - a) })),
  { minLength: 1, maxLength: 6 },
)
const totalOf = (rows: CountedRow[], column: number) => rows.reduce((all, row) => all + (row.counts[column] ?? 0), 0)

describe('a published table of counts', () => {
  it('shows no number below ten, in no row and in no total', () => {
    assert(
      property(stages, boolean(), (rows, areStages) => {
        const table = hideSmallCells(rows, { areStages })
        for (const counts of [...table.rows.map(row => row.counts), table.total])
          for (const count of counts) expect(count === null || count >= LEAST_SHOWN).toBe(true)
      }),
    )
  })

  it('shows what it shows as it was counted, and hides nothing when every number is large and far apart', () => {
    assert(
      property(stages, rows => {
        const table = hideSmallCells(rows, { areStages: true })
        for (const [row, { counts }] of table.rows.entries())
          for (const [column, count] of counts.entries())
            if (count !== null) expect(count).toBe(rows[row]?.counts[column])
        for (const [column, count] of table.total.entries())
          if (count !== null) expect(count).toBe(totalOf(rows, column))
      }),
    )
    const large = [
      { label: 'a', counts: [400, 200, 100] },
      { label: 'b', counts: [300, 150, 60] },
    ]
    expect(hideSmallCells(large, { areStages: true })).toEqual({ rows: large, total: [700, 350, 160] })
  })

  it('lets nobody subtract a hidden number from a total', () => {
    assert(
      property(stages, boolean(), (rows, areStages) => {
        const table = hideSmallCells(rows, { areStages })
        for (const [column, total] of table.total.entries()) {
          if (total === null) continue
          const shown = table.rows.map(row => row.counts[column] ?? null)
          const hidden = shown.filter(count => count === null).length
          const rest = total - shown.reduce<number>((all, count) => all + (count ?? 0), 0)
          if (hidden === 0) expect(rest).toBe(0)
          else expect([hidden > 1, rest >= LEAST_SHOWN]).toEqual([true, true])
        }
      }),
    )
  })

  it('lets nobody count a few who fell out between two stages', () => {
    assert(
      property(stages, rows => {
        const table = hideSmallCells(rows, { areStages: true })
        for (const counts of [...table.rows.map(row => row.counts), table.total]) {
          const shown = counts.filter(count => count !== null)
          for (const [index, count] of shown.entries()) {
            const fellOut = (shown[index - 1] ?? count) - count
            expect(fellOut === 0 || fellOut >= LEAST_SHOWN).toBe(true)
          }
        }
      }),
    )
  })

  it('hides a second number beside a single small one, and the total where only one row is left', () => {
    const two = hideSmallCells(
      [
        { label: 'English', counts: [40] },
        { label: 'Spanish', counts: [3] },
        { label: 'Korean', counts: [25] },
      ],
      { areStages: false },
    )
    expect(two).toEqual({
      rows: [
        { label: 'English', counts: [40] },
        { label: 'Spanish', counts: [null] },
        { label: 'Korean', counts: [null] },
      ],
      total: [68],
    })
    expect(hideSmallCells([{ label: 'all', counts: [9] }], { areStages: false }).total).toEqual([null])
  })
})
