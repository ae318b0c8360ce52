/** Building an offer, question by question, as the pages ask. */
import type { Page } from 'playwright-core'
import { answer, choose, press, type } from './acts.ts'

const MS_PER_DAY = 86_400_000

/** The day so many days from today, as a date field takes it. */
export const inDays = (days: number): string => new Date(Date.now() + days * MS_PER_DAY).toISOString().slice(0, 10)

/** A first part: the viewer pays the other party once. */
export async function addPayment(page: Page, payee: string, amount: string): Promise<void> {
  await answer(page, 'What do you want to offer first?', () => choose(page, 'Money'))
  await answer(page, 'Who pays whom?', () => choose(page, `You pay ${payee}`))
  await answer(page, 'How much?', () => type(page, 'Amount in dollars', amount))
  await answer(page, 'All at once or in parts?', () => choose(page, 'All at once'))
  await answer(page, 'By when?', () => type(page, 'The last day to pay', inDays(20)))
  await answer(page, 'What if a payment is late?')
}

/** One more part: the viewer does something. */
export async function addAction(page: Page, doer: string, what: string, howToTell: string): Promise<void> {
  await press(page, 'Add another part')
  await answer(page, 'What do you want to add?', () => choose(page, 'Something to do'))
  await answer(page, 'Who does it?', () => choose(page, `You (${doer})`))
  await answer(page, 'What will be done?', () => type(page, 'Say it so that a stranger would understand it', what))
  await answer(page, 'By when?', async () => {
    await choose(page, 'By a certain day')
    await type(page, 'The last day', inDays(10))
  })
  await answer(page, 'How can you tell that it is done?', () => type(page, /Such as/, howToTell))
}

/** Changes the first part, a payment by the other side, into equal monthly payments. */
export async function changeToPlan(page: Page, amount: string, payments: number): Promise<void> {
  await page
    .getByRole('button', { name: /^Change/ })
    .or(page.getByRole('link', { name: /^Change/ }))
    .first()
    .click()
  await answer(page, 'Who pays whom?')
  await answer(page, 'How much?', () => type(page, 'Amount in dollars', amount))
  await answer(page, 'All at once or in parts?', () => choose(page, 'In equal parts'))
  await answer(page, 'From when, and how often?', async () => {
    await type(page, 'The day of the first payment', inDays(20))
    await page.getByLabel('How often?').selectOption({ label: 'Each month' })
    await type(page, 'How many payments?', String(payments))
  })
  await answer(page, 'What if a payment is late?', () => choose(page, 'The rest is due at once'))
}

/** Says that nothing more is to be added, and why the offer is made; then the whole of it is shown for a check. */
export async function finishOffer(page: Page, why: string): Promise<void> {
  await answer(page, 'Your offer has 2 parts. Anything else?')
  await answer(page, 'Do you want to say why?', () => type(page, 'Why you offer this', why))
  await answer(page, 'Answer by when?')
  await page.getByRole('heading', { level: 1, name: 'Check your offer' }).waitFor()
}
