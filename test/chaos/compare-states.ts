/** What a person knows by the feed alone against what a fresh query answers. */
import { ask } from './ask.ts'
import type { CastCase, CastPerson } from './cast.ts'
import type { HeardChange } from './listener.ts'

interface Message {
  id: string
  body: string
}

interface State {
  messages: Message[]
  offers: Record<string, string>
  agreements: Record<string, string>
}

/** How an offer or agreement stands after an event about it, as far as the event alone says. */
const standing: Record<string, string[]> = {
  OFFER_MADE: ['OPEN'],
  OFFER_ANSWERED: ['REJECTED', 'PARTIALLY_ACCEPTED'],
  OFFER_ACCEPTED: ['ACCEPTED'],
  OFFER_WITHDRAWN: ['WITHDRAWN'],
  OFFER_EXPIRED: ['EXPIRED'],
  OFFER_CLOSED: ['COUNTERED', 'SUPERSEDED', 'LAPSED'],
  AGREEMENT_ASSEMBLED: ['REVIEW'],
  AGREEMENT_SIGNED: ['SIGNING'],
  AGREEMENT_BINDING: ['BINDING'],
  AGREEMENT_SEALED: ['BINDING'],
  AGREEMENT_ABANDONED: ['ABANDONED'],
}

const caseDocument = `query State($id: ID!) { case(id: $id) { conversations { id } offers { id status } agreements { id status } } }`
const messagesDocument = `query Said($id: ID!, $before: String) { conversation(id: $id) {
  messages(last: 100, before: $before) { nodes { id body } startCursor hasPreviousPage } } }`

interface Page {
  nodes: Message[]
  startCursor: string | null
  hasPreviousPage: boolean
}

/** `seeded`: how many messages a thread had before. Answers a sentence for each difference. */
export async function compareStates(
  port: number,
  person: CastPerson,
  heard: readonly HeardChange[],
  seeded: number,
): Promise<string[]> {
  const differences: string[] = []
  for (const at of person.cases) {
    const fresh = await freshState(port, person.token, at)
    const known = heard.filter(({ caseId }) => caseId === at.caseId)
    const said = known.flatMap(({ message }) => message ?? [])
    const saidNow = fresh.messages.slice(seeded)
    if (
      JSON.stringify(said.map(({ id, body }) => [id, body])) !==
      JSON.stringify(saidNow.map(({ id, body }) => [id, body]))
    )
      differences.push(`${person.name}: ${said.length} messages known, ${saidNow.length} there, in case ${at.caseId}`)
    const last = new Map(known.flatMap(({ kind, subjectId }) => (kind in standing ? [[subjectId, kind]] : [])))
    const things = { ...fresh.offers, ...fresh.agreements }
    for (const [id, status] of Object.entries(things)) {
      const kind = last.get(id) ?? ''
      if (!standing[kind]?.includes(status))
        differences.push(`${person.name}: ${id} is ${status}, the last heard was ${kind || 'nothing'}`)
      last.delete(id)
    }
    for (const [id, kind] of last) differences.push(`${person.name}: heard ${kind} of ${id}, which is not there`)
  }
  return differences
}

async function freshState(port: number, token: string, { caseId, conversationId }: CastCase): Promise<State> {
  const { data } = await ask(port, token, caseDocument, { id: caseId })
  const { case: found } = data as { case: Record<'offers' | 'agreements', { id: string; status: string }[]> }
  const byId = (things: { id: string; status: string }[]) =>
    Object.fromEntries(things.map(({ id, status }) => [id, status]))
  const messages: Message[] = []
  let before: string | null = null
  for (;;) {
    const answer = await ask(port, token, messagesDocument, { id: conversationId, before })
    const page = (answer.data as { conversation: { messages: Page } }).conversation.messages
    messages.unshift(...page.nodes)
    before = page.startCursor
    if (!page.hasPreviousPage) break
  }
  return { messages, offers: byId(found.offers), agreements: byId(found.agreements) }
}
