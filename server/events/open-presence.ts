import { readConversation } from '../access/conversations.ts'
import type { Actor } from '../context.ts'
import { NotFound, SignInNeeded } from '../errors.ts'
import { look } from '../look.ts'
import type { LiveContext } from './deliver-feed.ts'
import type { PresenceState } from './presence-room.ts'

/** Who is in a conversation, from now on: only the newest state waits, so nobody is too slow for it. Throws NotFound. */
export async function openPresence(
  { platform, who, onEnd }: LiveContext,
  conversationId: string,
): Promise<AsyncIterableIterator<PresenceState>> {
  const { actor } = who
  if (actor.kind !== 'PERSON') throw new SignInNeeded()
  await look(platform, who, async ctx => {
    const { readers } = await readConversation(ctx, conversationId)
    // Whoever left reads what was said, and is in no room any more.
    if (!readers.some(reader => reader.personId === actor.personId)) throw new NotFound()
  })
  return visit(platform.presence, actor, conversationId, onEnd)
}

function visit(
  presence: LiveContext['platform']['presence'],
  actor: Actor & { kind: 'PERSON' },
  conversationId: string,
  onEnd: LiveContext['onEnd'],
): AsyncIterableIterator<PresenceState> {
  let newest: PresenceState | null = null
  let wake: ((result: IteratorResult<PresenceState>) => void) | null = null
  let isOver = false
  const leave = presence.enter({
    id: crypto.randomUUID(),
    conversationId,
    personId: actor.personId,
    sessionId: actor.sessionId,
    give(state) {
      if (!wake) return void (newest = state)
      wake({ value: state, done: false })
      wake = null
    },
    end() {
      finish()
      onEnd('SIGNED_OUT')
    },
  })
  const finish = (): void => {
    isOver = true
    newest = null
    leave()
    wake?.({ value: undefined, done: true })
    wake = null
  }
  return {
    next() {
      const state = newest
      newest = null
      if (state) return Promise.resolve({ value: state, done: false })
      if (isOver) return Promise.resolve({ value: undefined, done: true })
      return new Promise(resolve => void (wake = resolve))
    },
    return() {
      finish()
      return Promise.resolve({ value: undefined, done: true })
    },
    throw(error) {
      finish()
      return Promise.reject(error instanceof Error ? error : new Error(String(error)))
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
