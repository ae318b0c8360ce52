/** Who is on a case, and how far they have come in. */
import { enumOf } from '../graphql/enum-of.ts'
import { seatRoles } from './seat.entity.ts'

export const InvitationState = enumOf(
  'InvitationState',
  'Whether an invitation can still be used.',
  ['OPEN', 'USED', 'EXPIRED'],
  {
    OPEN: 'It can be used.',
    USED: 'Somebody joined by it.',
    EXPIRED: 'Its time is over, or the case is closed.',
  },
)

export const PartyKind = enumOf('PartyKind', 'A person or an entity.', ['PERSON', 'ENTITY'], {
  PERSON: 'A person.',
  ENTITY: 'A business, agency or association.',
})

export const PartyStatus = enumOf(
  'PartyStatus',
  'How far a party has come in.',
  ['INVITED', 'JOINED', 'TAKING_PART', 'DECLINED', 'WITHDRAWN', 'RELEASED'],
  {
    INVITED: 'Invited, not there yet.',
    JOINED: 'Has an account and reads; has not agreed to take part.',
    TAKING_PART: 'Takes part.',
    DECLINED: 'Said no. No reason is kept.',
    WITHDRAWN: 'Left. No reason is kept.',
    RELEASED: 'Did not answer; the others go on. It may still come in.',
  },
)

export const SeatRoleEnum = enumOf('SeatRole', 'What somebody does on a case.', seatRoles, {
  PARTY: 'A party.',
  REPRESENTATIVE: 'Acts for or with a party.',
  MEDIATOR: 'Mediates.',
  CO_MEDIATOR: 'Mediates together with another.',
  OBSERVER: 'A mediator in training: reads, never writes.',
  INTERPRETER: 'Interprets for a party.',
  SUPPORT: 'Supports a party, by that party’s wish.',
  PROGRAM_ADMIN: 'Runs the program.',
})

export const Capacity = enumOf('Capacity', 'How a representative stands to its party.', ['FOR', 'WITH'], {
  FOR: 'Acts for the party: may offer and answer in its name, recorded as such.',
  WITH: 'Sits beside the party, reads and writes with it; the party acts itself.',
})
