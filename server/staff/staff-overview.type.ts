import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType('StaffOverview', { description: 'What waits for the staff of one program.' })
export class StaffOverviewType {
  @Field(() => String, { description: 'Key of the program.' }) programKey!: string
  @Field(() => String, { description: 'Name of the program.' }) programName!: string
  @Field(() => Int, { description: 'Cases whose intake is to be reviewed.' }) intakes!: number
  @Field(() => Int, { description: 'Cases that wait for a neutral.' }) requests!: number
  @Field(() => Int, { description: 'Of those, the ones that wait longer than the program promised.' })
  lateRequests!: number
  @Field(() => Int, { description: 'Open cases with an invitation that nobody answered in time.' }) unanswered!: number
  @Field(() => Int, { description: 'Papers that staff are to bring to the court.' }) filings!: number
  @Field(() => Int, { description: 'Of those, the ones whose last safe day is over.' }) lateFilings!: number
  @Field(() => Int, { description: 'Complaints that are for the viewer to answer.' }) complaints!: number
}
