/** What every page is held to can be failed: a page with faults is refused for each of them. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyWindow, openBrowser } from './browser.ts'
import { inspect } from './inspect.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser?.close())

const pageOf = (title: string, language: string, body: string) =>
  `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body><main>${body}</main></body></html>`

async function faultsOf(html: string): Promise<string[]> {
  const page = await emptyWindow(browser, { width: 390 })
  try {
    await page.setContent(html)
    return await inspect(page, 'en')
  } finally {
    await page.context().close()
  }
}

describe('the inspection of a page', () => {
  it('finds nothing on a good page', async () => {
    expect(await faultsOf(pageOf('Offers – Parley', 'en', '<h1>Offers</h1><p>None yet.</p>'))).toEqual([])
  })

  it.each([
    ['a picture without words', '<h1>Offers</h1><img src="data:,">', /^axe image-alt: /],
    ['words that can hardly be seen', '<h1 style="color: #ddd; background: #fff">Offers</h1>', /^axe color-contrast: /],
    ['something wider than the window', '<h1>Offers</h1><div style="width: 600px">Wide</div>', /px wider than the/],
    ['no heading', '<p>Offers</p>', /^has 0 headings of the first level$/],
    ['two headings of the first level', '<h1>Offers</h1><h1>Agreement</h1>', /^has 2 headings of the first level$/],
    ['a message that has no words', '<h1>offers.read.title</h1>', /^shows the names of messages: offers\.read\.title$/],
  ])('refuses %s', async (_what, body, fault) => {
    expect(await faultsOf(pageOf('Offers – Parley', 'en', body))).toContainEqual(expect.stringMatching(fault))
  })

  it('refuses a page without a title of its own, and one in the wrong language', async () => {
    const found = await faultsOf(pageOf('Parley', 'es', '<h1>Offers</h1>'))
    expect(found).toEqual(['has the title “Parley”', 'is in es'])
  })
})
