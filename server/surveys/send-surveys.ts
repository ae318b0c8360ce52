import { surveysToAsk } from '../access/surveys.ts'
import { act } from '../act.ts'
import type { Platform } from '../context.ts'
import { jobWho } from '../jobs.ts'
import { queueMail } from '../notices/queue-mail.ts'

const AT_ONCE = 50

/**
 * Asks how it was: when all is performed, or the case has closed and nothing is left to perform. Once per person and case; the mail says
 * that there is news and nothing more. Where a program asks nothing, nobody hears of it. Answers how many were asked.
 */
export const sendSurveys = (platform: Platform): Promise<number> =>
  act(platform, jobWho('deadlines'), async ctx => {
    let asked = 0
    for (const { surveyId, caseId, personId, programVersionId, email, locale } of await surveysToAsk(ctx, AT_ONCE)) {
      const { survey } = await platform.programs.version(ctx.sql, programVersionId)
      if (survey === null) {
        await ctx.sql.deleteFrom('surveys').where('id', '=', surveyId).execute()
        continue
      }
      await ctx.sql.updateTable('surveys').set({ asked_at: ctx.now }).where('id', '=', surveyId).execute()
      ctx.record({ kind: 'SURVEY_SENT', scope: 'PERSON', scopeId: personId, caseId, subjectId: surveyId })
      await queueMail(ctx, email, locale, { kind: 'news' })
      asked += 1
    }
    return asked
  })
