import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref } from '../platform/columns.ts'

/** One person is asked once per case how it was: when all is performed, or when it closed without an agreement. */
const SurveySchema = defineEntity({
  name: 'Survey',
  tableName: 'surveys',
  properties: {
    id: id(),
    caseId: ref(),
    personId: ref(),
    createdAt: instant(),
    /** When the person was told of it; null while the job has not come round. */
    askedAt: instant().nullable(),
    answeredAt: instant().nullable(),
  },
  indexes: [
    {
      name: 'surveys_to_ask',
      expression: `create index "surveys_to_ask" on "surveys" ("created_at") where "asked_at" is null`,
    },
  ],
  uniques: [{ properties: ['caseId', 'personId'] }],
})
export class Survey extends SurveySchema.class {}
SurveySchema.setClass(Survey)
export { SurveySchema }

/** A choice out of those that the question offers: 1 to 5, or 0 and 1. Words are not asked for: they tell who wrote them. */
const SurveyAnswerSchema = defineEntity({
  name: 'SurveyAnswer',
  tableName: 'survey_answers',
  properties: { surveyId: p.uuid().primary(), question: p.text().primary(), choice: p.integer() },
})
export class SurveyAnswer extends SurveyAnswerSchema.class {}
SurveyAnswerSchema.setClass(SurveyAnswer)
export { SurveyAnswerSchema }
