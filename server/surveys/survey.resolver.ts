import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { CaseFacts } from '../access/cases.ts'
import { readSurvey, readSurveyTotals } from '../access/surveys.ts'
import type { Ctx as Context } from '../context.ts'
import { CaseType } from '../cases/case.type.ts'
import { BadInput, NotFound } from '../errors.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { answerSurvey } from './answer-survey.ts'
import { choicesFor, hideSmallCells, questionsOf } from './survey-questions.ts'
import { AnswerSurveyInput, SurveyResultsType, SurveyType } from './survey.type.ts'

const MOST_ANSWERS = 50
const SMALL = 10

@Resolver(() => CaseType)
export class SurveyResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the viewer was asked how it was, and has not answered.' })
  async surveyIsOpen(@Root() { id, status }: CaseFacts, @Ctx() { ctx }: GraphQLContext): Promise<boolean> {
    // While the case goes on nobody is asked, and nobody pays for finding out.
    if (status !== 'CLOSED') return false
    const survey = await readSurvey(ctx, id)
    return survey !== null && survey.answeredAt === null
  }

  @Query(() => SurveyType, { nullable: true, description: 'The viewer’s own survey of a case, once they were asked.' })
  survey(
    @Arg('caseId', () => ID, { description: 'The case.' }) caseId: string,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<SurveyType> {
    return view(ctx, caseId)
  }

  @Query(() => SurveyResultsType, {
    nullable: true,
    description: 'For a program’s staff: what its survey says, in sums.',
  })
  async surveyResults(
    @Arg('programKey', () => ID, { description: 'The program.' }) programKey: string,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<SurveyResultsType> {
    const { asked, answered, totals } = await readSurveyTotals(ctx, programKey)
    const program = (await ctx.platform.programs.current(ctx.sql)).find(one => one.program.key === programKey)?.program
    if (!program) throw new NotFound()
    const shown = (count: number): number | null => (count > 0 && count < SMALL ? null : count)
    return {
      asked: shown(asked),
      answered: shown(answered),
      questions: questionsOf(program).map(({ key, kind, text }) => ({
        key,
        kind,
        text: text[ctx.language],
        cells: hideSmallCells(
          choicesFor(kind).map(choice => ({
            choice,
            answers: totals.find(cell => cell.question === key && cell.choice === choice)?.answers ?? 0,
          })),
        ),
      })),
    }
  }

  @Mutation(() => SurveyType, { description: 'Answers the viewer’s own survey; again, if they change their mind.' })
  async answerSurvey(
    @Arg('input', () => AnswerSurveyInput, { description: 'The answers.' }) input: AnswerSurveyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<SurveyType> {
    const ctx = acting(context)
    if (input.answers.length > MOST_ANSWERS)
      throw new BadInput('answers', 'TOO_MANY', 'Answer each question once.', { max: MOST_ANSWERS })
    return view(ctx, await once(ctx, 'answerSurvey', input, () => answerSurvey(ctx, input)))
  }
}

async function view(ctx: Context, caseId: string): Promise<SurveyType> {
  const survey = await readSurvey(ctx, caseId)
  if (!survey) throw new NotFound()
  const program = await ctx.platform.programs.version(ctx.sql, survey.programVersionId)
  return {
    ...survey,
    questions: questionsOf(program).map(({ key, kind, text }) => ({
      key,
      kind,
      text: text[ctx.language],
      choice: survey.answers.find(({ question }) => question === key)?.choice ?? null,
    })),
  }
}
