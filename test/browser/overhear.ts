import type { Page } from 'playwright-core'

/** Listens to all that the server tells a window, in answers and on the socket, as long as the window is open. */
export function overhear(page: Page): () => Promise<string> {
  const heard: Promise<string>[] = []
  const keep = (words: string | Buffer) => heard.push(Promise.resolve(words.toString()))
  page.on('response', response => {
    if (response.request().resourceType() === 'fetch') heard.push(response.text().catch(() => ''))
  })
  page.on('websocket', socket => socket.on('framereceived', ({ payload }) => keep(payload)))
  return async () => (await Promise.all(heard)).join('\n')
}
