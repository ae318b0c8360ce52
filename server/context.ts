/** Who is asking, in which transaction, at what time, in what language. Nothing in Parley works without one. */
import type { Config } from './config.ts'
import { NotAllowed, SignInNeeded } from './errors.ts'
import type { NewEvent } from './events/event.ts'
import type { FreshMessages } from './events/fresh-messages.ts'
import type { Hub } from './events/hub.ts'
import type { Presence } from './events/presence.ts'
import type { Bus } from './platform/bus.ts'
import type { Clock } from './platform/clock.ts'
import type { Database, EntityManager } from './platform/database.ts'
import type { Keyring } from './platform/keyring.ts'
import type { Limits } from './platform/limits.ts'
import type { Log } from './platform/log.ts'
import type { Metrics } from './platform/metrics.ts'
import type { Scanner } from './platform/scanner.ts'
import type { TokenKey } from './platform/token-keys.ts'
import type { Sql } from './platform/tables.ts'
import type { Language } from './programs/language.ts'
import type { ProgramShelf } from './programs/shelf.ts'

/** A person with a session, a browser before sign-in, a court's system, or a job with a name: no all-seeing "system". */
export type Actor =
  | { kind: 'PERSON'; personId: string; sessionId: string }
  | { kind: 'BROWSER'; browserId: string }
  /** Its court and programs are read again at the beginning of every transaction. */
  | { kind: 'COURT'; clientId: string; courtKey: string; programKeys: readonly string[] }
  | { kind: 'JOB'; name: 'courts' | 'deadlines' | 'sealing' | 'filing' | 'mail' | 'keys' | 'start-up' }

/** What the transport knows of the request. `setCookie` answers over HTTP only. */
export interface RequestFacts {
  address: string
  device: string
  window: string
  language: Language
  cookie(name: string): string | null
  setCookie(name: string, value: string | null, maxAgeSeconds: number): void
}

/** What the process holds; all of it can be thrown away and made again. */
export interface Platform {
  config: Config
  database: Database
  clock: Clock
  keys: Keyring
  secrets: Secrets
  hub: Hub
  presence: Presence
  bus: Bus
  fresh: FreshMessages
  limits: Limits
  metrics: Metrics
  scanner: Scanner
  programs: ProgramShelf
  log: Log
}

export interface Secrets {
  /** The first signs, all verify. */
  tokenKeys: readonly [TokenKey, ...TokenKey[]]
  hashKey: Buffer
  /** The first seals mails, all open them. */
  mailKeys: readonly [MailKey, ...MailKey[]]
}

export interface MailKey {
  id: string
  key: Buffer
}

export interface Ctx {
  platform: Platform
  actor: Actor
  request: RequestFacts
  now: Date
  language: Language
  /** Typed SQL in this request's transaction, under this actor. */
  sql: Sql
  newId: () => string
  /** When this session last proved who it is (for signing); null for everybody without a session. */
  identityConfirmedAt: Date | null
  /** Mediates or works for a program, and has given no second factor: may do nothing but set one up. */
  needsSecondFactor: boolean
}

/** A context that may change things: the unit of work, and the events that tell of it. */
export interface ActCtx extends Ctx {
  /** Made at first use: a verb that writes by typed SQL alone needs none. */
  em: EntityManager
  /** Writes what the unit of work holds, if there is one. */
  flush: () => Promise<void>
  record(event: NewEvent): void
  /** A statement of the verb's own has recorded what happened: these persons' feeds grew. Nothing may follow it. */
  recorded(heardBy: string[]): void
  /** Runs once the change is committed; what must not be lost does not belong here. */
  afterCommit(work: () => void): void
}

/** The person who acts in cases. Throws SignInNeeded for everybody else, SECOND_FACTOR_NEEDED as below. */
export function personOf(ctx: Ctx): string {
  const personId = selfOf(ctx)
  requireSecondFactor(ctx)
  return personId
}

/** The signed-in person, for what concerns only their own account. Throws SignInNeeded. */
export function selfOf(ctx: Ctx): string {
  if (ctx.actor.kind !== 'PERSON') throw new SignInNeeded()
  return ctx.actor.personId
}

/** Invariant: no door opens to a neutral who came with a mailed code alone, for every door asks personOf. */
export function requireSecondFactor(ctx: Ctx): void {
  if (ctx.needsSecondFactor)
    throw new NotAllowed('SECOND_FACTOR_NEEDED', 'Set up a second step for signing in first, on the account page.')
}

export const canChange = (ctx: Ctx): ctx is ActCtx => 'em' in ctx
