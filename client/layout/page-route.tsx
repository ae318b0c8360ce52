import { lazy, type ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import { needAllMessages } from '../locales/shown-messages.ts'
import type { MessageId } from '../locales/message-ids.ts'

/** What a route says about itself. */
export interface RouteHandle {
  title?: MessageId
  /** How wide the page is, where its frame asks; `reading` unless it says so. */
  width?: 'reading' | 'wide'
  /** One thing to be done: the frame leaves its navigation out, so that nothing else calls. */
  alone?: boolean
  /** Fetches the page's code. Asked for as soon as the address is known, for a frame and its page at the same time. */
  load: () => Promise<PageModule>
}

export interface PageModule {
  Component: ComponentType
}

type Look = Pick<RouteHandle, 'width' | 'alone'>

/** A page before the door: little code and few words, so that it comes fast on a phone. */
export function doorPage(load: RouteHandle['load'], title: MessageId): Pick<RouteObject, 'element' | 'handle'> {
  return routed({ title, load })
}

/** A page behind the door: its words are fetched while its code is. A frame around other pages has no title. */
export function page(
  load: RouteHandle['load'],
  title?: MessageId,
  look: Look = {},
): Pick<RouteObject, 'element' | 'handle'> {
  const both = async () => (await Promise.all([load(), needAllMessages()]))[0]
  return routed({ ...(title && { title }), ...look, load: both })
}

function routed(handle: RouteHandle): { element: React.ReactNode; handle: RouteHandle } {
  let loading: Promise<PageModule> | null = null
  const load = () => (loading ??= handle.load())
  const Page = lazy(async () => ({ default: (await load()).Component }))
  return { element: <Page />, handle: { ...handle, load } }
}
