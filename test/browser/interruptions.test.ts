/** What happens to people's words when a phone loses its network, a tab is closed or an answer gets lost. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectMessage, expectSeen, message, named, press, send, type } from './acts.ts'
import { openBrowser, windowOf } from './browser.ts'
import { startDemo, type Demo } from './demo.ts'
import { openLine, type Line } from './line.ts'

let demo: Demo
let browser: Browser
let line: Line
let ana: Page, bruno: Page

beforeAll(async () => {
  demo = await startDemo()
  browser = await openBrowser()
  line = await openLine(demo.url)
  ana = await windowOf(browser, line.url, 'ana', { width: 390 })
  bruno = await windowOf(browser, demo.url, 'bruno')
  for (const page of [ana, bruno]) {
    await page.locator('section').filter({ hasText: '27SC01482' }).getByRole('link').first().click()
    await named(page, /^Conversations/).click()
    await expectMessage(page, 'the carpet cost me 600 dollars')
  }
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await line?.close()
  await demo?.stop()
}, 60_000)

const sendToAll = (page: Page, words: string) => send(page, 'Write to everyone', words, 'Send to everyone')
const gone = (page: Page, words: string | RegExp) => page.getByText(words).waitFor({ state: 'hidden' })

describe('words survive what happens to phones', { timeout: 240_000 }, () => {
  it('Ana is told that the line is broken, and what Bruno wrote meanwhile arrives once', async () => {
    line.cut()
    await expectSeen(ana, 'Connecting again. Nothing is lost.')
    await sendToAll(bruno, 'Written while the line was broken')
    await expectMessage(bruno, 'Written while the line was broken')
    expect(await message(ana, 'Written while the line was broken').count()).toBe(0)
    line.mend()
    await expectMessage(ana, 'Written while the line was broken')
    await gone(ana, 'Connecting again. Nothing is lost.')
  })

  it('a phone without any network says so, and says no more of it when the network is back', async () => {
    await ana.context().setOffline(true)
    await expectSeen(ana, 'You are offline. We will try again.')
    await sendToAll(bruno, 'Written while Ana was offline')
    await expectMessage(bruno, 'Written while Ana was offline')
    await ana.context().setOffline(false)
    await gone(ana, 'You are offline. We will try again.')
    await expectMessage(ana, 'Written while Ana was offline')
  })

  it('a page that could not be fetched says what to do, and comes by itself when the network is back', async () => {
    await ana.context().setOffline(true)
    await press(ana, /^Offers/)
    await expectSeen(ana, 'This page did not load', 'Try again')
    await ana.context().setOffline(false)
    await expectSeen(ana, 'All offers, newest first')
    await press(ana, /^Conversations/)
    await expectMessage(ana, 'Written while Ana was offline')
  })

  it('a message that could not leave stays on the page, and goes once when it is tried again', async () => {
    line.cut()
    await sendToAll(ana, 'This could not leave at first')
    await expectSeen(ana, 'Not sent.')
    line.mend()
    await press(ana, 'Try again')
    await expectMessage(bruno, 'This could not leave at first')
    await gone(ana, 'Not sent.')
    await expectMessage(ana, 'This could not leave at first')
  })

  it('a message whose answer got lost is not doubled by trying again', async () => {
    // Only this act gets through while the line is cut, and its first answer does not come back.
    line.cut()
    await expectSeen(ana, 'Connecting again. Nothing is lost.')
    let answers = 0
    await ana.route('**/graphql', async route => {
      if (!route.request().postData()?.includes('SendMessage')) return route.fallback()
      const response = await route.fetch({ url: `${demo.url}/graphql` })
      await (++answers === 1 ? route.abort('connectionreset') : route.fulfill({ response }))
    })
    await sendToAll(ana, 'The answer to this got lost')
    await expectSeen(ana, 'Not sent.')
    await expectMessage(bruno, 'The answer to this got lost')
    await press(ana, 'Try again')
    await gone(ana, 'Not sent.')
    await expect.poll(() => answers).toBe(2)
    await ana.unroute('**/graphql')
    line.mend()
    await gone(ana, 'Connecting again. Nothing is lost.')
    await sendToAll(ana, 'And this comes after it')
    await expectMessage(bruno, 'And this comes after it')
    for (const page of [ana, bruno]) await expectMessage(page, 'The answer to this got lost')
  })

  it('a draft is there again after the tab was closed', async () => {
    await type(ana, 'Write to everyone', 'A thought that is not finished')
    await expectSeen(ana, 'Draft kept.')
    const address = new URL(ana.url())
    const context = ana.context()
    await ana.close()
    ana = await context.newPage()
    address.searchParams.set('window', 'ana')
    await ana.goto(address.href)
    await expectMessage(ana, 'And this comes after it')
    await expect
      .poll(() => ana.getByLabel('Write to everyone').inputValue(), { timeout: 60_000 })
      .toBe('A thought that is not finished')
  })
})
