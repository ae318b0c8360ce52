/** What Ana and the mediator do in private, in the steps of a case; nothing in the run that is compared with it. */
import { markRead, upload } from '../conversations/threads.ts'
import { key, type TestPerson } from '../person.ts'
import { openPrivate, send, sendDocument } from '../steps.ts'

export interface Cast {
  ana: TestPerson
  bruno: TestPerson
  mira: TestPerson
}

export interface Confiding {
  beforeOffers(cast: Cast, caseId: string): Promise<void>
  duringOffers(cast: Cast, caseId: string): Promise<void>
}

const nothing = () => Promise.resolve()
export const silent: Confiding = { beforeOffers: nothing, duringOffers: nothing }
export const confiding: Confiding = {
  async beforeOffers({ ana, mira }, caseId) {
    const { id } = await openPrivate(ana, caseId)
    await attach(ana, id, 'I would take 1,500.')
    const { id: reply } = await send(mira, caseId, 'PRIVATE', 'May I say so?')
    await markRead(ana, id, reply)
    await upload(ana, id, 'not sent.txt', Buffer.from('mine'))
    await ana.do(`mutation($input: SaveDraftInput!) { saveDraft(input: $input) { slot } }`, {
      input: { key: key(), slot: `conversation:${id}`, body: 'No.' },
    })
  },
  async duringOffers({ ana, mira }, caseId) {
    await send(ana, caseId, 'PRIVATE', 'Less than I hoped.')
    await send(mira, caseId, 'PRIVATE', 'Think of the hearing.')
  },
}

/** Says something and shows a file with it. */
export async function attach(ana: TestPerson, conversationId: string, body: string): Promise<void> {
  const file = (await (await upload(ana, conversationId, 'budget.txt', Buffer.from('my limit'))).json()) as {
    id: string
  }
  const audience = (
    await ana.do<{ conversation: { audience: string[] } }>(`query($id: ID!) { conversation(id: $id) { audience } }`, {
      id: conversationId,
    })
  ).conversation.audience
  await ana.do(sendDocument, { input: { key: key(), conversationId, body, audience, evidenceIds: [file.id] } })
}
