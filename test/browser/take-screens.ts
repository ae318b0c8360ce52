/** `npm run screens`: pictures of every page of the demo, for people who want to see it before they start it. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { emptyWindow, openBrowser, type WindowOptions } from './browser.ts'
import { startDemo } from './demo.ts'
import { asWebp, compose, picture } from './picture.ts'
import { planTours, type Tour } from './tours.ts'
import { walk } from './walk.ts'

const folder = fileURLToPath(new URL('../../docs/screens', import.meta.url))

interface Series {
  options: WindowOptions & { width: 390 | 1440 }
  /** Stands behind the name of the page and its width. */
  suffix: string
  /** Only these pages; all of them where nothing is said. */
  only?: readonly string[]
}

const series: readonly Series[] = [
  { options: { width: 390 }, suffix: '' },
  { options: { width: 1440 }, suffix: '' },
  {
    options: { width: 390, scheme: 'dark' },
    suffix: '-dark',
    only: ['welcome', 'case-home-offer', 'conversation', 'conversation-private', 'offer', 'agreement'],
  },
  { options: { width: 1440, scheme: 'dark' }, suffix: '-dark', only: ['caseload', 'desk'] },
  {
    options: { width: 390, language: 'es' },
    suffix: '-es',
    only: ['welcome', 'invitation', 'case-home-offer', 'conversation', 'offer', 'offer-accept', 'agreement'],
  },
  { options: { width: 1440, language: 'es' }, suffix: '-es', only: ['desk'] },
]

const demo = await startDemo()
const browser = await openBrowser()
try {
  const tours = await planTours(demo.url)
  const desk = await emptyWindow(browser)
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(folder)) if (/\.(png|webp)$/.test(name)) await rm(join(folder, name))
  for (const one of series) await takeSeries(desk, tours, one)
  await writeFile(join(folder, 'overview.png'), await overview(desk, tours))
} finally {
  await browser.close()
  await demo.stop()
}

async function takeSeries(helper: Page, tours: readonly Tour[], one: Series): Promise<void> {
  const { options, suffix, only } = one
  for (const tour of reduce(tours, only)) {
    await walk(browser, demo.url, tour, options, async (page, stop) => {
      const file = `${stop.name}-${options.width}${suffix}.webp`
      await writeFile(join(folder, file), await asWebp(helper, await picture(page, stop)))
      console.log(`docs/screens/${file}`)
    })
  }
}

/** The picture that the README begins with. */
async function overview(helper: Page, tours: readonly Tour[]): Promise<Buffer> {
  const shot = async (name: string, options: WindowOptions): Promise<Buffer> => {
    let taken: Buffer | null = null
    for (const tour of reduce(tours, [name])) {
      await walk(browser, demo.url, tour, { ...options, scale: 2 }, async page => {
        taken = await picture(page, { isFixed: true })
      })
    }
    if (!taken) throw new Error(`There is no page ${name}`)
    return taken
  }
  const phones = [
    await shot('case-home-offer', { width: 390 }),
    await shot('offer', { width: 390, scheme: 'dark' }),
    await shot('conversation-private', { width: 390 }),
  ]
  return compose(helper, phones, await shot('desk', { width: 1440 }))
}

/** The tours, with only some of their pages. */
function reduce(tours: readonly Tour[], only: readonly string[] | undefined): Tour[] {
  if (!only) return [...tours]
  const kept = tours.map(tour => ({ ...tour, stops: tour.stops.filter(({ name }) => only.includes(name)) }))
  return kept.filter(({ stops }) => stops.length > 0)
}
