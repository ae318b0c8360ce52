import type { Browser, Page } from 'playwright-core'
import { emptyWindow, enter, type WindowOptions } from './browser.ts'
import type { Stop, Tour } from './tours.ts'

/** Goes through a tour in one window, and calls `arrive` on each page when all of it is there. */
export async function walk(
  browser: Browser,
  url: string,
  tour: Tour,
  options: WindowOptions,
  arrive: (page: Page, stop: Stop) => Promise<void>,
  /** Is given the window while it is still empty: it misses nothing, not even what the first page does as it loads. */
  open: (page: Page) => void = () => {},
): Promise<void> {
  const page = await emptyWindow(browser, options)
  open(page)
  const settle = settling(page)
  await enter(page, url, tour.visitor)
  await settle()
  for (const stop of tour.stops) {
    await goTo(page, stop.address)
    await settle()
    if (stop.go) {
      await stop.go(page)
      await settle()
    }
    await arrive(page, stop)
  }
  await page.context().close()
}

/** As a link of the page leads there: nothing is loaded anew. */
async function goTo(page: Page, address: string): Promise<void> {
  // First to a page that is none, so that what was typed and opened on the page before is gone.
  for (const next of ['/nowhere', address]) {
    await page.evaluate(async to => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate', { state: null }))
      scrollTo(0, 0)
      await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 50)))
    }, next)
  }
}

/** Gives a wait until nothing is under way and nothing stands in for what is still to come. */
function settling(page: Page): () => Promise<void> {
  const underWay = new Set<unknown>()
  let lastEnd = 0
  const isAsked = (type: string) => type === 'fetch' || type === 'script' || type === 'stylesheet' || type === 'font'
  page.on('request', request => isAsked(request.resourceType()) && underWay.add(request))
  const ended = (request: unknown) => {
    underWay.delete(request)
    lastEnd = Date.now()
  }
  page.on('requestfinished', ended)
  page.on('requestfailed', ended)
  return async () => {
    await page.waitForTimeout(100)
    const deadline = Date.now() + 30_000
    const isBusy = async () =>
      underWay.size > 0 || Date.now() - lastEnd < 150 || (await page.locator('[class*=skeleton]').count()) > 0
    while (await isBusy()) {
      if (Date.now() > deadline) throw new Error(`${page.url()} does not come to rest`)
      await page.waitForTimeout(50)
    }
    await page.locator('h1').first().waitFor({ state: 'attached' })
  }
}
