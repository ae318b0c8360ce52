import type { Actor, Platform } from '../context.ts'
import { SignInNeeded } from '../errors.ts'
import type { Listener } from './hub.ts'
import type { ChangeType } from './change.type.ts'
import { seqOf } from './cursor.ts'
import type { DeliveredEvent } from './read-deliverable.ts'

/** What travels from the hub to one subscription: the shared change, and where this listener's own feed stands. */
export interface FeedItem {
  change: ChangeType
  seq: number
  eventId: string | null
}

/** The context of subscribing: there is no transaction yet, each delivery gets its own. */
export interface SubscribingContext {
  platform: Platform
  actor: Actor
  onEnd: (reason: 'SIGNED_OUT' | 'TOO_SLOW' | 'BROKEN') => void
}

/** A listener who lets this much of what happens now wait is closed with a reason, and resumes by cursor. */
const MOST_WAITING = 1_000
/** What was missed comes in portions, the next when so little of the one before is left: nobody is too slow for it. */
const NEXT_PORTION_AT = 250

/** The endless stream of one person's feed after a cursor; without one, from now on. Closing it stops the listening. */
export function openFeed(
  { platform, actor, onEnd }: SubscribingContext,
  after: string | null,
): AsyncIterableIterator<FeedItem> {
  if (actor.kind !== 'PERSON') throw new SignInNeeded()
  const waiting: FeedItem[] = []
  /** How many of those were missed, and are replayed. */
  let replayed = 0
  let wake: ((result: IteratorResult<FeedItem>) => void) | null = null
  let isOver = false
  const give = (item: FeedItem): void => {
    if (wake) {
      const resolve = wake
      wake = null
      resolve({ value: item, done: false })
    } else if (!listener.isCaughtUp || waiting.length - replayed < MOST_WAITING) {
      waiting.push(item)
      if (!listener.isCaughtUp) replayed++
    } else finish('TOO_SLOW')
  }
  const finish = (reason?: 'SIGNED_OUT' | 'TOO_SLOW'): void => {
    if (isOver) return
    isOver = true
    stop()
    waiting.length = 0
    wake?.({ value: undefined, done: true })
    if (reason) onEnd(reason)
  }
  const listener: Listener = {
    personId: actor.personId,
    sessionId: actor.sessionId,
    seq: after === null ? null : seqOf(after),
    isCaughtUp: false,
    isFull: () => waiting.length > NEXT_PORTION_AT,
    give: event => give({ change: changeOf(event), seq: event.seq, eventId: event.eventId }),
    caughtUp: seq => give({ change: caughtUp(platform.clock.now()), seq, eventId: null }),
    end: () => finish('SIGNED_OUT'),
  }
  const stop = platform.hub.listen(listener)
  const take = (): FeedItem | undefined => {
    const item = waiting.shift()
    if (item && replayed > 0 && --replayed === NEXT_PORTION_AT && !listener.isCaughtUp)
      platform.hub.hint([actor.personId])
    return item
  }
  return {
    next: () => {
      const item = take()
      if (item) return Promise.resolve({ value: item, done: false })
      if (isOver) return Promise.resolve({ value: undefined, done: true })
      return new Promise(resolve => void (wake = resolve))
    },
    return: () => {
      finish()
      return Promise.resolve({ value: undefined, done: true })
    },
    throw: error => {
      finish()
      return Promise.reject(error instanceof Error ? error : new Error(String(error)))
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

const changeOf = (event: DeliveredEvent): ChangeType => ({
  kind: event.kind,
  at: event.at,
  caseId: event.caseId,
  conversationId: event.scope === 'CONVERSATION' ? event.scopeId : null,
  subjectId: event.subjectId,
})

const caughtUp = (now: Date): ChangeType => ({
  kind: 'CAUGHT_UP',
  at: now,
  caseId: null,
  conversationId: null,
  subjectId: null,
})
