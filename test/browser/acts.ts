/** What people do in a window, by the words that they read on it. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

type Words = string | RegExp

/** Presses a button or follows a link: for the person both are the thing with these words on it. */
export async function press(page: Page, name: Words): Promise<void> {
  await named(page, name).click()
}

/** The button or link with these words on it, the first of several. */
export function named(page: Page, name: Words): Locator {
  const options = { name, exact: typeof name === 'string' }
  return page
    .getByRole('button', options)
    .or(page.getByRole('link', options))
    .or(page.getByRole('tab', options))
    .first()
}

export async function choose(page: Page, words: Words): Promise<void> {
  await page
    .getByText(words, { exact: typeof words === 'string' })
    .first()
    .click()
}

export async function type(page: Page, label: Words, words: string): Promise<void> {
  await page.getByLabel(label, { exact: typeof label === 'string' }).fill(words)
}

/** Answers the question that is asked on the page, then goes on to the next one. */
export async function answer(page: Page, question: string, how: () => Promise<void> = async () => {}): Promise<void> {
  await page.getByRole('heading', { level: 1, name: question }).waitFor()
  await how()
  await press(page, 'Continue')
}

/** Writes a message where the composer says so, and sends it. */
export async function send(page: Page, to: string, words: string, button: string): Promise<void> {
  await type(page, to, words)
  await press(page, button)
}

/** A message that is shown with these words. */
export const message = (page: Page, words: string): Locator => page.getByRole('article').filter({ hasText: words })

/** Waits until the words are to be seen somewhere on the page. */
export async function expectSeen(page: Page, ...all: Words[]): Promise<void> {
  for (const words of all) {
    const seen = page.locator('body').getByText(words).filter({ visible: true }).first()
    await seen.waitFor().catch(() => expect.fail(`“${String(words)}” is not to be seen at ${page.url()}`))
  }
}

/** Waits until a message with these words is shown, and makes sure that it is shown once. */
export async function expectMessage(page: Page, words: string): Promise<void> {
  await message(page, words).first().waitFor()
  expect(await message(page, words).count(), words).toBe(1)
}
