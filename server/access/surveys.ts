/** The door to surveys: each person their own; the job, ids; a program's staff, sums whose small cells are hidden. */
import { sql } from 'kysely'
import type { ActCtx, Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import type { Language } from '../programs/language.ts'
import { requireStaff } from './staff.ts'

export interface SurveyFacts {
  id: string
  caseId: string
  askedAt: string
  answeredAt: string | null
  programVersionId: string
  answers: { question: string; choice: number }[]
}

/** The viewer's own, once they were asked; null before, and for every other case. */
export async function readSurvey(ctx: Ctx, caseId: string): Promise<SurveyFacts | null> {
  const personId = personOf(ctx)
  if (!isId(caseId)) throw new NotFound()
  const { rows } = await sql<SurveyFacts>`
    select v.id, v.case_id as "caseId", v.asked_at as "askedAt", v.answered_at as "answeredAt", c.program_version_id as "programVersionId",
      (select coalesce(json_agg(json_build_object('question', a.question, 'choice', a.choice) order by a.question), '[]')
       from survey_answers a where a.survey_id = v.id) as answers
    from surveys v join cases c on c.id = v.case_id
    where v.case_id = ${caseId} and v.person_id = ${personId} and v.asked_at is not null`.execute(ctx.sql)
  return rows[0] ?? null
}

export interface SurveyToAsk {
  surveyId: string
  caseId: string
  personId: string
  programVersionId: string
  email: string
  locale: Language
}

/** Throws NotFound for everybody but the job that watches the days. Locks: them. */
export async function surveysToAsk(ctx: ActCtx, limit: number): Promise<SurveyToAsk[]> {
  if (ctx.actor.kind !== 'JOB' || ctx.actor.name !== 'deadlines') throw new NotFound()
  const { rows } = await sql<SurveyToAsk>`
    select survey_id as "surveyId", case_id as "caseId", person_id as "personId", program_version_id as "programVersionId", email, locale
    from to_be_asked(${ctx.now}, ${limit})`.execute(ctx.sql)
  return rows
}

export interface SurveyTotals {
  asked: number
  answered: number
  totals: { question: string; choice: number; answers: number }[]
}

/** Sums of a program, whole: what shows them hides small cells. Throws NotFound for everybody but its staff. */
export async function readSurveyTotals(ctx: Ctx, programKey: string): Promise<SurveyTotals> {
  await requireStaff(ctx, programKey)
  const { rows: counts } = await sql<{ asked: string | null; answered: string | null }>`
    select asked, answered from survey_counts(${programKey})`.execute(ctx.sql)
  const { rows: totals } = await sql<{ question: string; choice: number; answers: string }>`
    select question, choice, answers from survey_totals(${programKey})`.execute(ctx.sql)
  return {
    asked: Number(counts[0]?.asked ?? 0),
    answered: Number(counts[0]?.answered ?? 0),
    totals: totals.map(({ answers, ...cell }) => ({ ...cell, answers: Number(answers) })),
  }
}
