/** The data of a run: the same cases every time, sealed with real keys, written in bulk. */
import { sql } from 'kysely'
import type { Platform } from '../../server/context.ts'
import type { Plan } from './plan.ts'
import { createRows, idsFrom } from './rows.ts'
import { addCase } from './seed-case.ts'
import { addConversation, type SeededConversation } from './seed-conversation.ts'
import { addOffers } from './seed-offers.ts'
import { addPerson, type SeededPerson, type Seeding } from './seed-people.ts'

export interface Seeded {
  /** Each with 50 cases. */
  mediators: SeededPerson[]
  /** Cases with 200 messages and 6 offers, and the mediator who reads them. */
  pages: { caseId: string; mediator: SeededPerson }[]
  /** Threads to send in, some for each server. */
  threads: { product: SeededConversation[]; raw: SeededConversation[] }
  stranger: SeededPerson
}

const CASES_OF_A_MEDIATOR = 50
const DAYS_OF_HISTORY = 9

export const seed = (platform: Platform, plan: Plan): Promise<Seeded> =>
  seedWith(platform, seeding => seedAll(seeding, plan))

/** Writes what `work` adds, and then the feeds and cards of everybody in its conversations. */
export async function seedWith<T>(platform: Platform, work: (seeding: Seeding) => Promise<T>): Promise<T> {
  return platform.database.sql.transaction().execute(async transaction => {
    const db = transaction as unknown as Seeding['db']
    const found = (await platform.programs.current(db)).find(({ program }) => program.key === 'lasc-small-claims')
    if (!found) throw new Error('the small-claims program is not there')
    const now = platform.clock.now()
    const start = new Date(Math.floor(now.getTime() / 86_400_000 - DAYS_OF_HISTORY) * 86_400_000)
    const seeding: Seeding = {
      platform,
      db,
      rows: createRows(),
      newId: idsFrom(start),
      start,
      program: found.program,
      programVersionId: found.id,
    }
    const seeded = await work(seeding)
    await seeding.rows.write(db)
    await writeFeeds(db)
    await writeCards(db)
    return seeded
  })
}

async function seedAll(seeding: Seeding, plan: Plan): Promise<Seeded> {
  const mediators: SeededPerson[] = []
  const pages: Seeded['pages'] = []
  for (let number = 0; number < plan.cases; number += 1) {
    if (number % CASES_OF_A_MEDIATOR === 0) mediators.push(addPerson(seeding, `Mediator ${mediators.length}`))
    const mediator = mediators[mediators.length - 1] as SeededPerson
    const of = await addCase(
      seeding,
      [addPerson(seeding, `Ana ${number}`), addPerson(seeding, `Bruno ${number}`)],
      mediator,
      number,
    )
    const isPage = number % plan.pageEvery === 0
    await addConversation(seeding, of, null, isPage ? 100 : 20)
    if (isPage) {
      for (const party of of.parties) await addConversation(seeding, of, party, 50)
      addOffers(seeding, of, 6, true)
      pages.push({ caseId: of.caseId, mediator })
    } else if (number % 2 === 0) addOffers(seeding, of, 1, false)
  }
  const threads = { product: await addThreads(seeding, plan.threads), raw: await addThreads(seeding, plan.threads) }
  return { mediators, pages, threads, stranger: addPerson(seeding, 'Sam') }
}

/** Three people each, who are in no other thread: nobody's feed is where two threads would wait for each other. */
async function addThreads(seeding: Seeding, count: number): Promise<SeededConversation[]> {
  const threads: SeededConversation[] = []
  for (let number = 0; number < count; number += 1) {
    const [ana, bruno, mira] = ['Ana', 'Bruno', 'Mira'].map(name => addPerson(seeding, `${name} ${number}`, true)) as [
      SeededPerson,
      SeededPerson,
      SeededPerson,
    ]
    const of = await addCase(seeding, [ana, bruno], mira, 500_000 + number)
    threads.push(await addConversation(seeding, of, null, 20))
  }
  return threads
}

const writeFeeds = async (db: Seeding['db']): Promise<void> => {
  await sql`
    insert into feed (person_id, seq, event_id)
    select s.person_id, row_number() over (partition by s.person_id order by e.at, e.id), e.id
    from events e join conversation_seats cs on cs.conversation_id = e.scope_id join seats s on s.id = cs.seat_id`.execute(
    db,
  )
  await sql`
    update feed_counters c set last_seq = f.last from (select person_id, max(seq) as last from feed group by 1) f
    where f.person_id = c.person_id`.execute(db)
}

/** As the product writes them, at the time of the last message that each person reads. */
const writeCards = async (db: Seeding['db']): Promise<void> => {
  await sql`
    select refresh_cards(s.case_id, array[s.person_id], max(c.last_message_at), true, false)
    from seats s join conversation_seats cs on cs.seat_id = s.id join conversations c on c.id = cs.conversation_id
    group by s.case_id, s.person_id`.execute(db)
}
