/** One active, mediated case: two parties, a mediator, who all take part. */
import { bytesOf } from './rows.ts'
import { minute, type SeededPerson, type Seeding } from './seed-people.ts'

export interface SeededCase {
  caseId: string
  dataKeyId: string
  mediationId: string
  parties: SeededParty[]
  mediator: SeededSeat
}

export interface SeededSeat extends SeededPerson {
  seatId: string
}

export interface SeededParty extends SeededSeat {
  partyId: string
}

export async function addCase(
  seeding: Seeding,
  parties: SeededPerson[],
  mediator: SeededPerson,
  number: number,
): Promise<SeededCase> {
  const { platform, db, rows, newId, programVersionId, start } = seeding
  const caseId = newId()
  const mediationId = newId()
  const then = minute(seeding, 1)
  const dataKeyId = await platform.keys.newKey(db, newId(), 'CASE', caseId, start)
  const seated = { started_at: then, reads_from: then, reads_until: null, ended_at: null, removed_at: null }

  const seatedParties = parties.map((person, position): SeededParty => {
    const [partyId, seatId] = [newId(), newId()]
    const status = {
      status: 'TAKING_PART',
      joined_at: then,
      opted_in_at: then,
      left_at: null,
      notice_version: '2026-11',
    }
    rows.add('parties', {
      id: partyId,
      case_id: caseId,
      position,
      side: position === 0 ? 'PLAINTIFF' : 'DEFENDANT',
      kind: 'PERSON',
      name: person.name,
      ...status,
    })
    rows.add('seats', {
      id: seatId,
      case_id: caseId,
      person_id: person.personId,
      role: 'PARTY',
      party_id: partyId,
      name: person.name,
      ...seated,
    })
    return { ...person, partyId, seatId }
  })
  const mediatorSeatId = newId()
  rows.add('seats', {
    id: mediatorSeatId,
    case_id: caseId,
    person_id: mediator.personId,
    role: 'MEDIATOR',
    party_id: null,
    name: mediator.name,
    ...seated,
  })
  rows.add('mediations', {
    id: mediationId,
    case_id: caseId,
    program_key: seeding.program.key,
    status: 'SEATED',
    requested_by_party_id: seatedParties[0]?.partyId ?? null,
    requested_at: then,
    answer_by: then,
    seated_at: then,
    ended_at: null,
  })
  rows.add('hearings', {
    id: newId(),
    case_id: caseId,
    held_on: dayFromNow(seeding, 60 + (number % 60)),
    source: 'PARTY',
    recorded_at: then,
  })
  rows.add('cases', {
    id: caseId,
    program_version_id: programVersionId,
    case_type: 'SMALL_CLAIMS',
    case_number: `27SC${String(number).padStart(6, '0')}`,
    status: 'ACTIVE',
    outcome: null,
    claim_cents: 100_000 + number,
    data_key_id: dataKeyId,
    safety_mode: false,
    started_by_party_id: seatedParties[0]?.partyId ?? null,
    started_at: then,
    active_at: then,
    closed_at: null,
  })
  rows.add('case_stories', {
    case_id: caseId,
    story: bytesOf(platform.keys.seal(dataKeyId, `cases.story:${caseId}`, `The deposit of flat ${number} was kept.`)),
  })
  return { caseId, dataKeyId, mediationId, parties: seatedParties, mediator: { ...mediator, seatId: mediatorSeatId } }
}

const dayFromNow = ({ platform }: Seeding, days: number): string =>
  new Date(platform.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10)
