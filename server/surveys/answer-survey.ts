import { readSurvey } from '../access/surveys.ts'
import type { ActCtx } from '../context.ts'
import { BadInput, NotFound } from '../errors.ts'
import { choicesOf } from './survey-questions.ts'

export interface AnswerSurvey {
  caseId: string
  answers: { question: string; choice: number }[]
}

/** The viewer's own answers, whole; they may be changed later, and any may be left out. Answers with the case's id. */
export async function answerSurvey(ctx: ActCtx, { caseId, answers }: AnswerSurvey): Promise<string> {
  const survey = await readSurvey(ctx, caseId)
  if (!survey) throw new NotFound()
  const program = await ctx.platform.programs.version(ctx.sql, survey.programVersionId)
  const seen = new Set<string>()
  for (const [index, { question, choice }] of answers.entries()) {
    const choices = choicesOf(program, question)
    if (!choices || seen.has(question))
      throw new BadInput(`answers[${index}].question`, 'UNKNOWN', 'This survey does not ask that, or asks it once.')
    if (!choices.includes(choice))
      throw new BadInput(`answers[${index}].choice`, 'OUT_OF_RANGE', 'Choose one of the answers that are offered.')
    seen.add(question)
  }
  await ctx.sql.deleteFrom('survey_answers').where('survey_id', '=', survey.id).execute()
  if (answers.length > 0) {
    await ctx.sql
      .insertInto('survey_answers')
      .values(answers.map(({ question, choice }) => ({ survey_id: survey.id, question, choice })))
      .execute()
  }
  await ctx.sql.updateTable('surveys').set({ answered_at: ctx.now }).where('id', '=', survey.id).execute()
  return caseId
}
