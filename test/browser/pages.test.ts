/** Every page, on a phone and on a desktop, in both languages: usable by everybody, in one piece, and quiet. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectMessage, named, send } from './acts.ts'
import { openBrowser, windowOf, type WindowOptions } from './browser.ts'
import { startDemo, type Demo } from './demo.ts'
import { complaintsOf, inspect } from './inspect.ts'
import { planTours, type Stop, type Tour } from './tours.ts'
import { walk } from './walk.ts'

let demo: Demo
let browser: Browser
let tours: Tour[]

beforeAll(async () => {
  demo = await startDemo()
  browser = await openBrowser()
  tours = await planTours(demo.url)
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
}, 60_000)

const looks: [string, WindowOptions][] = [
  ['on a phone', { width: 390 }],
  ['on a desktop', { width: 1440 }],
  ['on a phone, in Spanish and dark', { width: 390, language: 'es', scheme: 'dark' }],
]

describe.each(looks)('every page %s', (_name, options) => {
  it.each([null, 'sam', 'ana', 'bruno', 'mira', 'omar', 'carla', 'lena', 'iris'] as const)(
    'of %s is accessible, fits, has a heading and a title, and complains of nothing',
    { timeout: 300_000 },
    async visitor => {
      const stops = tours.filter(one => one.visitor === visitor).flatMap(tour => tour.stops)
      expect(stops.length).toBeGreaterThan(0)
      const wrong: string[] = []
      let complaints = (): string[] => []
      const look = async (page: Page, { name }: Stop) => {
        const found = await inspect(page, options.language ?? 'en')
        wrong.push(...[...complaints(), ...found].map(words => `${name} ${words}`))
      }
      await walk(browser, demo.url, { visitor, stops }, options, look, page => void (complaints = complaintsOf(page)))
      expect(wrong).toEqual([])
    },
  )
})

it('nothing moves when a message arrives', { timeout: 240_000 }, async () => {
  const [ana, bruno] = [
    await windowOf(browser, demo.url, 'ana', { width: 390 }),
    await windowOf(browser, demo.url, 'bruno', { width: 390 }),
  ]
  for (const page of [ana, bruno]) {
    await page.locator('section').filter({ hasText: '27SC01482' }).getByRole('link').first().click()
    await named(page, /^Conversations/).click()
    await expectMessage(page, 'the carpet cost me 600 dollars')
    await page.waitForTimeout(1000)
  }
  await ana.evaluate(() => {
    const seen = Object.assign(globalThis, { shifts: [] as number[] })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) seen.shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: false })
  })
  for (const words of [
    'One more thing: the lock.',
    'It was new when you moved in, and I have the bill for it. '.repeat(6),
  ]) {
    await send(bruno, 'Write to everyone', words, 'Send to everyone')
    await expectMessage(ana, words.trim())
  }
  await ana.waitForTimeout(500)
  expect(await ana.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([])
})
