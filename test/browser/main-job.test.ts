/**
 * The main job as three people do it, each in a window of their own: from the invitation to the signed agreement. No
 * window is ever reloaded: what the others do must show by itself.
 */
import type { Browser, Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startDemo, windowOf, type Demo } from './browser.ts'

const CASE_NUMBER = '27SC02117'
const SECRET = 'ZEBRA-1500: I would take less'

let demo: Demo
let browser: Browser
let ana: Page, bruno: Page, mira: Page
beforeAll(async () => {
  demo = await startDemo()
  browser = await openBrowser()
  ;[ana, bruno, mira] = [
    await windowOf(browser, demo.url, 'ana', { width: 390 }),
    await windowOf(browser, demo.url, 'bruno', { width: 390 }),
    await windowOf(browser, demo.url, 'mira', { width: 1440 }),
  ]
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
})

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: typeof name === 'string' })
const text = (page: Page, words: string | RegExp) => page.getByText(words).first()
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** The part of the address that names the case, from a page of it. */
const caseOf = (page: Page): string => /\/cases\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''

/** Moves inside the page, as a click on its own links does: nothing is loaded anew. */
async function go(page: Page, path: string): Promise<void> {
  await page.evaluate(to => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
}

describe('two people settle a case, with a mediator', () => {
  let caseId = ''

  it('begins with an invitation that Bruno proves to be meant for', async () => {
    await link(ana, /Bruno Reyes/).filter({ hasText: 'Bruno Reyes' }).first().waitFor()
    await ana.locator('li, article, section').filter({ hasText: CASE_NUMBER }).getByRole('link', { name: /Bruno Reyes/ }).first().click()
    await text(ana, 'Waiting for Bruno Reyes').waitFor()
    caseId = caseOf(ana)
    const code = await bruno.evaluate(async () => {
      const answer = await fetch('/demo/mail', { headers: { accept: 'application/json' } })
      const mails = (await answer.json()) as { to: string; text: string }[]
      const mail = mails.find(one => one.to.startsWith('bruno@') && one.text.includes('/invitation/'))
      return /invitation\/([0-9A-Z-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
    })
    await go(bruno, `/invitation/${code}`)
    await text(bruno, /invites you/).waitFor()
    expect(await bruno.textContent('main')).not.toContain('Ana')
    const number = bruno.getByLabel('What is your case number?')
    if (await number.isVisible().catch(() => false)) {
      await number.fill(CASE_NUMBER)
      await button(bruno, /Continue|Go on/).click()
    }
    await text(bruno, /Ana Silva/).waitFor()
    await bruno.getByRole('button', { name: /^(Go on|Continue|Join|Yes)/ }).or(bruno.getByRole('link', { name: /^(Go on|Continue|Join|Yes)/ })).first().click()
    const join = button(bruno, 'Join')
    if (await join.isVisible().catch(() => false)) await join.click()
    await bruno.waitForURL(address => address.pathname.includes('/cases/'))
  })

  it('shows Ana that Bruno takes part, without a reload', async () => {
    await button(bruno, 'Read the notice').or(link(bruno, 'Read the notice')).first().click()
    await button(bruno, 'Yes, I take part').click()
    await text(ana, /Make an offer|Tell your side/).waitFor()
  })
})
