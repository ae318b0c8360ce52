/** What came by mail, as the demo's own page of outgoing mail shows it. */
import type { World } from './world.ts'

export interface SeenMail {
  to: string
  subject: string
  text: string
  createdAt: string
}

/** All of them, the newest first. */
export async function allMails(world: World): Promise<SeenMail[]> {
  const answer = await world.anonymous().fetch('/demo/mail', { headers: { accept: 'application/json' } })
  return (await answer.json()) as SeenMail[]
}

/** Those to a demo person, or to an address. */
export async function mailsTo(world: World, who: string): Promise<SeenMail[]> {
  const address = who.includes('@') ? who : `${who}@demo.parley.example`
  return (await allMails(world)).filter(({ to }) => to === address)
}

const firstIn = (mails: SeenMail[], code: RegExp): string =>
  mails.flatMap(({ text }) => code.exec(text)?.[1] ?? [])[0] ?? ''
const invitation = /invitation\/([0-9A-Z-]+)/

/** The code in the newest invitation of all, and in the newest to somebody. */
export const newestCode = async (world: World): Promise<string> => firstIn(await allMails(world), invitation)
export const codeFor = async (world: World, who: string): Promise<string> =>
  firstIn(await mailsTo(world, who), invitation)

/** The newest one-time code to somebody. */
export const lastCode = async (world: World, who: string): Promise<string> =>
  firstIn(await mailsTo(world, who), /\b(\d{6})\b/)
