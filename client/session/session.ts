import { useSyncExternalStore } from 'react'
import { graphql } from '../gql/gql.ts'
import type { RefreshSessionMutation } from '../gql/graphql.ts'
import { request } from './request.ts'
import { windowName } from './window-name.ts'

/** `unreachable`: we cannot know yet who this is, because the server does not answer. */
export type SessionStatus = 'starting' | 'signed-in' | 'signed-out' | 'unreachable'

/** What a sign-in and a refresh give. The access token is kept in memory only; the refresh cookie is the server's. */
export interface Access {
  accessToken: string
  /** ISO 8601. */
  expiresAt: string
}

const refreshDocument = graphql(`
  mutation RefreshSession {
    refreshSession {
      accessToken
      expiresAt
      viewer {
        ...ViewerParts
      }
    }
  }
`)

const renewBefore = 60_000
const listeners = new Set<() => void>()
const others = 'BroadcastChannel' in globalThis ? new BroadcastChannel(`parley-session-${windowName}`) : null
let status: SessionStatus = 'starting'
let access: Access | null = null
let underWay: Promise<RefreshSessionMutation['refreshSession'] | null> | null = null

others?.addEventListener('message', ({ data }: MessageEvent<'signed-in' | 'signed-out'>) => {
  if (data === 'signed-out' && status === 'signed-in') leave()
  else if (data === 'signed-in' && status === 'signed-out') location.reload()
})

/** Somebody is signed in from now on: keeps the access, and tells the other tabs of this window name. */
export function enter(given: Access): void {
  access = { accessToken: given.accessToken, expiresAt: given.expiresAt }
  become('signed-in')
  others?.postMessage('signed-in')
}

/** Forgets the access token, after a sign-out or when the server ended the session. */
export function leave(): void {
  const told = status === 'signed-in'
  access = null
  become('signed-out')
  if (told) others?.postMessage('signed-out')
}

/** A token that is good for the next minute, or null when nobody is signed in. Refreshes when it must. */
export async function accessToken(): Promise<string | null> {
  if (status !== 'signed-in' || !access) return null
  if (Date.parse(access.expiresAt) - Date.now() < renewBefore) await refresh().catch(() => null)
  return access?.accessToken ?? null
}

/**
 * Exchanges the refresh cookie for a new access token. Two tabs of one window never race the rotation of the cookie:
 * the lock lets one after the other. Gives null when nobody is signed in; throws when the server cannot be reached.
 */
export function refresh(): Promise<RefreshSessionMutation['refreshSession'] | null> {
  underWay ??= locked(exchange).finally(() => (underWay = null))
  return underWay
}

async function exchange() {
  try {
    const answer = await request(refreshDocument, {})
    if (!answer) leave()
    else access = { accessToken: answer.refreshSession.accessToken, expiresAt: answer.refreshSession.expiresAt }
    return answer?.refreshSession ?? null
  } catch (error) {
    if (status === 'starting') become('unreachable')
    throw error
  }
}

async function locked<Result>(act: () => Promise<Result>): Promise<Result> {
  if (!('locks' in navigator)) return act()
  return navigator.locks.request(`parley-refresh-${windowName}`, act)
}

export function sessionStatus(): SessionStatus {
  return status
}

export function onSession(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useSession(): SessionStatus {
  return useSyncExternalStore(onSession, sessionStatus)
}

function become(next: SessionStatus): void {
  if (next === status) return
  status = next
  listeners.forEach(listener => listener())
}
