/** A real Chromium against the built product: what a person sees. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { spawn, type ChildProcess } from 'node:child_process'
import { chromium, type Browser, type Page } from 'playwright-core'

const root = fileURLToPath(new URL('../..', import.meta.url))
const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Starts the Chromium of this machine. Throws with what to install when there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? known.find(existsSync)
  if (!executablePath) throw new Error('Chromium is missing: install it (Debian: apt-get install chromium), or name it in CHROMIUM.')
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  })
}

export interface Demo {
  url: string
  stop(): Promise<void>
}

/** The built product in demo mode, with a data folder of its own. */
export async function startDemo(): Promise<Demo> {
  if (!existsSync(join(root, 'dist/server/main.js'))) throw new Error('Build first: npm run browser does.')
  const folder = await mkdtemp(join(tmpdir(), 'parley-browser-'))
  const { DATABASE_URL: _database, ...environment } = process.env
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    cwd: root,
    env: { ...environment, PARLEY_MODE: 'demo', PORT: '0', DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'error', PUBLIC_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await readyUrl(child)
  return {
    url,
    async stop() {
      const ended = new Promise(resolve => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function readyUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.once('exit', code => reject(new Error(`the server ended with ${code}: ${said}`)))
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const match = /Open (http:\/\/[^\s/]+)/.exec(said)
      if (match?.[1]) resolve(match[1])
    })
  })
}

export type Width = 390 | 1440
export const sizes: Record<Width, { width: number; height: number }> = { 390: { width: 390, height: 844 }, 1440: { width: 1440, height: 900 } }

export interface WindowOptions {
  width?: Width
  locale?: 'en-US' | 'es-US'
  scheme?: 'light' | 'dark'
}

/** A window of its own in which a demo person is signed in by one click. */
export async function windowOf(browser: Browser, url: string, person: string | null, options: WindowOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: sizes[options.width ?? 1440],
    locale: options.locale ?? 'en-US',
    colorScheme: options.scheme ?? 'light',
    timezoneId: 'America/Los_Angeles',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('pageerror', error => console.error(`${person ?? 'nobody'} at ${page.url()}: ${error.message}`))
  if (person) {
    await page.goto(`${url}/demo/enter?window=${person}&person=${person}`)
    await page.waitForURL(address => !address.pathname.startsWith('/demo'))
  } else {
    await page.goto(url)
  }
  return page
}
