import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Gathers what the console of a window complains of, as long as it is open. Calling it gives and forgets them. */
export function complaintsOf(page: Page): () => string[] {
  let found: string[] = []
  page.on('pageerror', error => found.push(`error: ${error.message}`))
  page.on('console', message => {
    if (message.type() === 'error') found.push(`console: ${message.text()}`)
  })
  return () => {
    const given = found
    found = []
    return given
  }
}

/** What is wrong with a page: nothing, if all is well. */
export async function inspect(page: Page, language: string): Promise<string[]> {
  // By evaluation: the content security policy lets no script element in.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource)
  const violations = await page.evaluate(async () => {
    interface Found {
      violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[]
    }
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<Found> } }
    const found = await axe.run({ resultTypes: ['violations'] })
    return found.violations.map(({ id, help, nodes }) => {
      const [first] = nodes
      return `axe ${id}: ${help} (${nodes.length}): ${JSON.stringify(first?.target)} ${first?.failureSummary ?? ''}`
    })
  })
  const seen = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - innerWidth,
    headings: document.querySelectorAll('h1').length,
    title: document.title,
    language: document.documentElement.lang,
    ids: document.body.innerText.match(
      /(?<![\w@.-])(accounts|agreements|cases|common|conversations|desk|errors|offers|programs|sessions|staff)\.\w+[.\w]*/g,
    ),
  }))
  return [
    ...violations,
    ...(seen.wide > 0 ? [`is ${seen.wide} px wider than the window`] : []),
    ...(seen.headings === 1 ? [] : [`has ${seen.headings} headings of the first level`]),
    ...(/\S – Parley$/.test(seen.title) ? [] : [`has the title “${seen.title}”`]),
    ...(seen.language === language ? [] : [`is in ${seen.language}`]),
    ...(seen.ids ? [`shows the names of messages: ${seen.ids.join(', ')}`] : []),
  ]
}
