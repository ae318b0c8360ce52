import { describe, expect, it } from 'vitest'
import { sources } from './sources.ts'

const sheets = sources('client/**/*.css').filter(({ path }) => path !== 'client/ui/tokens.css')
const modules = new Map(sources('client/**/*.module.css').map(({ path, text }) => [path, text]))
const names =
  'white|black|gr[ae]y|silver|red|maroon|pink|orange|yellow|gold|olive|lime|green|teal|aqua|cyan|blue|navy|purple|violet|magenta'

describe('one place names colours', () => {
  it.each(sheets)('$path takes its colours from the tokens', ({ text }) => {
    const colours = [
      ...text.matchAll(/#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|light-dark)\(/gi),
      ...text.matchAll(new RegExp(`:[^;{}]*?[\\s,(](${names})(?![-\\w(])`, 'gi')),
    ]
    expect(colours.map(([colour]) => colour)).toEqual([])
  })

  it.each(sources('client/**/*.{ts,tsx,html}'))('$path names no colour', ({ text }) => {
    const colours = text.matchAll(/['"`]#[0-9a-f]{3,8}['"`]|\b(rgba?|hsla?|oklch|oklab)\(\s*\d/gi)
    expect([...colours].map(([colour]) => colour)).toEqual([])
  })
})

describe('every page can be read from right to left', () => {
  it.each(sheets)('$path speaks of start and end, not of left and right', ({ text }) => {
    const sides = text.matchAll(
      /^\s*((margin|padding|border|scroll-margin|scroll-padding)-(left|right)[\w-]*|left|right|border-(top|bottom)-(left|right)-radius)\s*:|(text-align|float|clear)\s*:\s*(left|right)/gm,
    )
    expect([...sides].map(([side]) => side.trim())).toEqual([])
  })
})

describe('every class that a component names is in its sheet', () => {
  it.each(sources('client/**/*.tsx').filter(({ text }) => text.includes('.module.css')))('$path', ({ path, text }) => {
    const folder = path.slice(0, path.lastIndexOf('/'))
    const missing: string[] = []
    for (const [, local, file] of text.matchAll(/import (\w+) from '\.\/([\w-]+\.module\.css)'/g)) {
      const sheet = modules.get(`${folder}/${file}`) ?? ''
      for (const [, name] of text.matchAll(new RegExp(`\\b${local}\\.(\\w+)`, 'g'))) {
        if (!new RegExp(`\\.${name}(?![\\w-])`).test(sheet)) missing.push(`${file} .${name}`)
      }
    }
    expect(missing).toEqual([])
  })
})

describe('the page allows no inline style', () => {
  it.each(sources('client/**/*.{tsx,html}'))('$path', ({ text }) => {
    // `style` with a string is the name of a way to write dates, as in `<DateText style="full">`; HTML's takes an object.
    expect(text.match(/\sstyle=\{\{|<[a-z][^<>]*\sstyle=/g) ?? []).toEqual([])
  })
})

describe('words for screen readers only make no page longer than it looks', () => {
  it('are clipped where they stand', () => {
    const [, rule = ''] = /\.visually-hidden \{([^}]*)\}/.exec(sheets.map(({ text }) => text).join('')) ?? []
    for (const part of ['position: absolute', 'clip-path: inset(50%)', 'overflow: hidden']) expect(rule).toContain(part)
  })

  // What is placed absolutely scrolls only with a parent that is placed itself; else it hangs out of what scrolls.
  it.each(sheets.filter(({ text }) => /overflow(-[xy])?: auto/.test(text)))(
    '$path holds them in what scrolls',
    ({ text }) => {
      const scrolling = [...text.matchAll(/\.([\w-]+)[^{}.]*\{[^{}]*overflow(-[xy])?: auto/g)].map(([, name]) => name)
      expect(scrolling).not.toEqual([])
      const loose = scrolling.filter(
        name => !new RegExp(`\\.${name}\\b[^{}]*\\{[^{}]*position: (relative|absolute|fixed|sticky)`).test(text),
      )
      expect(loose).toEqual([])
    },
  )
})
