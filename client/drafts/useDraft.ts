import { useApolloClient, useQuery } from '@apollo/client/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { draftQuery, saveDraft } from './save-draft.ts'

export type DraftState = 'loading' | 'ready' | 'saving' | 'saved' | 'not-saved'

export interface Draft {
  /** What is written: what the person typed here, else what was kept on the server. */
  body: string
  setBody: (body: string) => void
  /** `loading` until the server has told whether something was kept; typing may begin before that. */
  state: DraftState
  /** After the thing was sent: the draft is thrown away, here and on the server. */
  clear: () => void
}

const restFor = 800

/**
 * A text that survives a closed tab: it is kept on the server (sealed, because devices are shared), a moment after the
 * last keystroke and at once when the page is left. What was typed here is never overwritten by what comes later.
 */
export function useDraft(slot: string): Draft {
  const client = useApolloClient()
  const kept = useQuery(draftQuery, {
    variables: { slot },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-only',
  })
  const [typed, setTyped] = useState<{ slot: string; body: string } | null>(null)
  const [saving, setSaving] = useState<'saving' | 'saved' | 'not-saved' | null>(null)
  const unsaved = useRef<{ slot: string; body: string } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    const draft = unsaved.current
    if (!draft) return
    unsaved.current = null
    setSaving('saving')
    const saved = await saveDraft(client, draft.slot, draft.body)
    if (!saved) unsaved.current ??= draft
    setSaving(saved ? 'saved' : 'not-saved')
  }, [client])

  const setBody = useCallback(
    (body: string) => {
      setTyped({ slot, body })
      // The last words of the slot that was left are not lost to the first ones of this.
      if (unsaved.current && unsaved.current.slot !== slot) void flush()
      unsaved.current = { slot, body }
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), restFor)
    },
    [slot, flush],
  )

  const clear = useCallback(() => {
    clearTimeout(timer.current)
    unsaved.current = null
    setTyped({ slot, body: '' })
    setSaving(null)
    void saveDraft(client, slot, '')
  }, [client, slot])

  useEffect(() => {
    const leave = () => void flush()
    document.addEventListener('visibilitychange', leave)
    addEventListener('online', leave)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      removeEventListener('online', leave)
      leave()
    }
  }, [flush])

  const body = typed?.slot === slot ? typed.body : (kept.data?.draft?.body ?? '')
  const known = typed?.slot === slot || kept.data !== undefined || kept.error !== undefined
  return { body, setBody, clear, state: saving ?? (known ? 'ready' : 'loading') }
}
