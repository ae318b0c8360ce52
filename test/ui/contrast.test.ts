import { describe, expect, it } from 'vitest'
import { sources } from './sources.ts'

type Mode = 'light' | 'dark'

const sheet = sources('client/ui/tokens.css')[0]?.text ?? ''
const plain = tokens(sheet.slice(0, sheet.indexOf('@media')))
const more = new Map([
  ...plain,
  ...tokens(sheet.slice(sheet.indexOf('prefers-contrast'), sheet.indexOf('prefers-reduced'))),
])

/** Words on a ground: 4.5 to 1 (WCAG 1.4.3). */
const words: readonly (readonly [ground: string, inks: readonly string[]])[] = [
  ['paper', ['ink', 'ink-2', 'ink-3', 'accent', 'joint', 'private', 'warn', 'bad', 'good']],
  ['surface', ['ink', 'ink-2', 'ink-3', 'accent', 'joint', 'private', 'warn', 'bad', 'good']],
  ['surface-2', ['ink', 'ink-2', 'accent']],
  ['line-2', ['ink', 'ink-2']],
  ['accent', ['accent-ink']],
  ['joint', ['joint-ink']],
  ['private', ['private-ink']],
  ['bad', ['bad-ink']],
  ['accent-soft', ['ink', 'ink-2', 'accent']],
  ['joint-soft', ['ink', 'ink-2', 'joint', 'bad', 'accent']],
  ['private-soft', ['ink', 'ink-2', 'private', 'bad', 'accent']],
  ['warn-soft', ['ink', 'ink-2', 'warn', 'accent']],
  ['bad-soft', ['ink', 'ink-2', 'bad', 'accent']],
  ['good-soft', ['ink', 'ink-2', 'good', 'accent']],
]

/** Edges of controls and the ring of the focus: 3 to 1 (WCAG 1.4.11). */
const edges: readonly (readonly [ground: string, edges: readonly string[]])[] = [
  ['paper', ['line-control', 'focus']],
  ['surface', ['line-control', 'focus']],
  ['surface-2', ['line-control', 'focus']],
]

describe.each(['light', 'dark'] as const)('in %s colours', mode => {
  it.each(words)('words can be read on %s', (ground, inks) => {
    for (const ink of inks)
      expect(contrast(plain, mode, ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  })

  it.each(edges)('edges can be seen on %s', (ground, seen) => {
    for (const edge of seen)
      expect(contrast(plain, mode, edge, ground), `${edge} on ${ground}`).toBeGreaterThanOrEqual(3)
  })

  it('words reach 7 to 1 for readers who ask for more contrast', () => {
    for (const ground of ['paper', 'surface']) {
      for (const ink of ['ink', 'ink-2', 'ink-3', 'accent', 'joint', 'private', 'warn', 'bad', 'good']) {
        expect(contrast(more, mode, ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(7)
      }
    }
  })
})

function tokens(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/--([\w-]+):\s*(light-dark\([^)]*\))/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

function contrast(from: ReadonlyMap<string, string>, mode: Mode, one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(from, mode, one), luminance(from, mode, other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(from: ReadonlyMap<string, string>, mode: Mode, name: string): number {
  const [light, dark] = from.get(name)?.match(/#[0-9a-f]{6}/g) ?? []
  const colour = mode === 'light' ? light : dark
  if (!colour) throw new Error(`tokens.css has no ${mode} colour --${name}`)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
