/** The people of a storm: in threes, two parties and their mediator, with a few cases each. */
import { addCase, type SeededCase, type SeededSeat } from '../bench/seed-case.ts'
import { addConversation } from '../bench/seed-conversation.ts'
import { addPerson, type SeededPerson, type Seeding } from '../bench/seed-people.ts'
import { seedWith } from '../bench/seed.ts'
import type { Platform } from '../../server/context.ts'

export interface CastCase {
  caseId: string
  conversationId: string
  /** The seats that hear this person in the joint conversation. */
  audience: string[]
  /** Null for the mediator. */
  partyId: string | null
  otherPartyId: string | null
}

export interface CastPerson extends SeededPerson {
  cases: CastCase[]
}

/** A case ends when everybody has signed: there are others to go on with. */
const CASES = 8
export const SEEDED_MESSAGES = 3

/** Everybody has proven a moment ago who they are, as signing wants it. */
export async function castOf(platform: Platform, clients: number): Promise<CastPerson[]> {
  const cast = await seedWith(platform, async seeding => {
    const people: CastPerson[] = []
    for (let trio = 0; people.length < clients; trio += 1) people.push(...(await addTrio(seeding, trio)))
    return people.slice(0, clients)
  })
  await platform.database.sql.updateTable('sessions').set({ identity_confirmed_at: new Date() }).execute()
  return cast
}

async function addTrio(seeding: Seeding, trio: number): Promise<CastPerson[]> {
  const [ana, bruno, mira] = ['Ana', 'Bruno', 'Mira'].map((name): CastPerson => ({
    ...addPerson(seeding, `${name} ${trio}`, true),
    cases: [],
  })) as [CastPerson, CastPerson, CastPerson]
  for (let number = 0; number < CASES; number += 1) {
    const of = await addCase(seeding, [ana, bruno], mira, trio * CASES + number)
    const { conversationId, readers } = await addConversation(seeding, of, null, SEEDED_MESSAGES)
    for (const person of [ana, bruno, mira]) person.cases.push(castCase(of, conversationId, readers, person))
  }
  return [ana, bruno, mira]
}

function castCase(of: SeededCase, conversationId: string, readers: SeededSeat[], { personId }: SeededPerson): CastCase {
  return {
    caseId: of.caseId,
    conversationId,
    audience: readers.filter(reader => reader.personId !== personId).map(({ seatId }) => seatId),
    partyId: of.parties.find(party => party.personId === personId)?.partyId ?? null,
    otherPartyId: of.parties.find(party => party.personId !== personId)?.partyId ?? null,
  }
}
