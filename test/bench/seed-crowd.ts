/** Two rosters of neutrals, one to listen at each server, and a queue for each to hear of. */
import type { Platform } from '../../server/context.ts'
import { addCase } from './seed-case.ts'
import { addPerson, minute, type SeededPerson, type Seeding } from './seed-people.ts'
import { seedWith } from './seed.ts'

export interface Crowd {
  people: SeededPerson[]
  /** The request for a mediator that the whole roster hears of. */
  mediationId: string
}

export interface Crowds {
  product: Crowd
  raw: Crowd
}

export const seedCrowds = (platform: Platform, size: number): Promise<Crowds> =>
  seedWith(platform, async seeding => ({
    product: await addCrowd(seeding, size, 1),
    raw: await addCrowd(seeding, size, 2),
  }))

async function addCrowd(seeding: Seeding, size: number, number: number): Promise<Crowd> {
  const { rows, newId } = seeding
  const programKey = `crowd-${number}`
  const people = Array.from({ length: size }, (_none, index) => addPerson(seeding, `Mediator ${index}`, true))
  for (const { personId } of people) {
    const since = minute(seeding, 0)
    rows.add('program_neutrals', {
      id: newId(),
      program_key: programKey,
      person_id: personId,
      organisation: '',
      name: '',
      since,
    })
  }
  const parties: [SeededPerson, SeededPerson] = [addPerson(seeding, 'Ana'), addPerson(seeding, 'Bruno')]
  const { caseId } = await addCase(seeding, parties, addPerson(seeding, 'Mira'), number)
  const mediationId = newId()
  rows.add('mediations', {
    id: mediationId,
    case_id: caseId,
    program_key: programKey,
    status: 'CANCELLED',
    requested_at: minute(seeding, 1),
    answer_by: minute(seeding, 2),
  })
  return { people, mediationId }
}
