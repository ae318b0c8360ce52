import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref } from '../platform/columns.ts'

/** A person or entity with an interest in a case. The side is a label; every right hangs on the party. */
const PartySchema = defineEntity({
  name: 'Party',
  tableName: 'parties',
  properties: {
    id: id(),
    caseId: ref(),
    position: p.integer(),
    side: p.enum(['PLAINTIFF', 'DEFENDANT', 'PETITIONER', 'RESPONDENT', 'PARTICIPANT'] as const),
    kind: p.enum(['PERSON', 'ENTITY'] as const),
    name: p.text(),
    status: p.enum(['INVITED', 'JOINED', 'TAKING_PART', 'DECLINED', 'WITHDRAWN', 'RELEASED'] as const),
    joinedAt: instant().nullable(),
    optedInAt: instant().nullable(),
    leftAt: instant().nullable(),
    noticeVersion: p.text().nullable(),
    /** When it agreed that the mediation goes on until it is ended in writing or the hearing comes (EC 1125). */
    extensionAgreedAt: instant().nullable(),
    /** When it said itself that it has answered the court, where an answer is due. */
    answeredCourtAt: instant().nullable(),
  },
  indexes: [
    { properties: ['caseId'] },
    {
      name: 'parties_by_name',
      expression: `create index "parties_by_name" on "parties" using gin (to_tsvector('simple', "name"))`,
    },
  ],
})
export class Party extends PartySchema.class {
  takePart(noticeVersion: string, now: Date): void {
    this.status = 'TAKING_PART'
    this.noticeVersion = noticeVersion
    this.optedInAt = now
    this.leftAt = null
  }

  /** Leaving needs no reason, and none is kept. */
  leave(how: 'DECLINED' | 'WITHDRAWN', now: Date): void {
    this.status = how
    this.leftAt = now
  }

  rejoin(): void {
    this.status = this.optedInAt ? 'TAKING_PART' : 'JOINED'
    this.leftAt = null
  }
}
PartySchema.setClass(Party)
export { PartySchema }
