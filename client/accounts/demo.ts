import { sessionHeaders } from '../session/session-headers.ts'

/** A person of the demo, as `GET /demo/people` lists them. */
export interface DemoPerson {
  key: string
  name: string
  role: 'PARTY' | 'MEDIATOR' | 'OBSERVER' | 'STRANGER' | 'ADMINISTRATOR'
  text: string
}

/** A mail that the demo's outbox holds, newest first. */
export interface DemoMail {
  id: string
  to: string
  subject: string
  text: string
  createdAt: string
}

const noted = 'parley.demo'

/** Has this window seen that the server is a demo? */
export function isDemo(): boolean {
  return sessionStorage.getItem(noted) === 'yes'
}

/** The people whom one may be with one click; none where this is no demo, because the address is not there. */
export async function fetchDemoPeople(): Promise<readonly DemoPerson[]> {
  const people = await fetchJson<readonly DemoPerson[]>('/demo/people')
  if (people) sessionStorage.setItem(noted, 'yes')
  return people ?? []
}

export async function fetchDemoMail(): Promise<readonly DemoMail[] | null> {
  return fetchJson<readonly DemoMail[]>('/demo/mail')
}

/** Signs a window in as somebody of the demo. The refresh cookie is set; the page that opens next finds it. */
export async function enterDemo(person: string, window: string): Promise<boolean> {
  const response = await fetch('/demo/sign-in', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person, window }),
  })
  return response.ok
}

async function fetchJson<Answer>(address: string): Promise<Answer | null> {
  const response = await fetch(address, { headers: { ...sessionHeaders(), accept: 'application/json' } })
  const isJson = response.headers.get('content-type')?.includes('application/json') ?? false
  return response.ok && isJson ? ((await response.json()) as Answer) : null
}
