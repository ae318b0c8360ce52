/** A real Chromium: what a person sees. */
import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Milliseconds. A loaded machine is slow; a page that shows nothing by then is broken. */
export const patience = 60_000

/** Starts the Chromium of this machine. Throws with what to install when there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? known.find(existsSync)
  if (!executablePath) {
    throw new Error('Chromium is missing: install it (Debian: apt-get install chromium), or name it in CHROMIUM.')
  }
  const quiet = ['background-networking', 'component-update', 'sync'].map(what => `--disable-${what}`)
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet] })
}

export type Width = 390 | 1440

const sizes = { 390: { width: 390, height: 844 }, 1440: { width: 1440, height: 900 } }

export interface WindowOptions {
  width?: Width
  language?: 'en' | 'es'
  scheme?: 'light' | 'dark'
  /** Pixels of the screen for each pixel of the page. */
  scale?: number
}

/** A window in which nobody is signed in, on an empty page: a phone or a desktop, with cookies of its own. */
export async function emptyWindow(browser: Browser, options: WindowOptions = {}): Promise<Page> {
  const { width = 1440, language = 'en', scheme = 'light', scale = 1 } = options
  const settings: BrowserContextOptions = {
    viewport: sizes[width],
    locale: `${language}-US`,
    colorScheme: scheme,
    timezoneId: 'America/Los_Angeles',
    reducedMotion: 'reduce',
    hasTouch: width === 390,
    deviceScaleFactor: scale,
  }
  const page = await (await browser.newContext(settings)).newPage()
  page.setDefaultTimeout(patience)
  return page
}

/** A window in which a person of the demo is signed in by one click, or in which nobody is. */
export async function windowOf(
  browser: Browser,
  url: string,
  person: string | null,
  options: WindowOptions = {},
): Promise<Page> {
  const page = await emptyWindow(browser, options)
  await enter(page, url, person)
  return page
}

/** Opens the demo in an empty window as a person, or as nobody. */
export async function enter(page: Page, url: string, person: string | null): Promise<void> {
  if (!person) return void (await page.goto(url))
  await page.goto(`${url}/demo/enter?window=${person}&person=${person}`)
  await page.waitForURL(address => !address.pathname.startsWith('/demo'))
}
