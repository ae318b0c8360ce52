import type { ActCtx } from '../context.ts'
import { personOf } from '../context.ts'
import { BadInput, Conflict, NotFound } from '../errors.ts'
import { requireStaff } from '../access/staff.ts'
import { forgetLoaded } from '../platform/loading.ts'
import { contentBody, contentProblems, type ContentKind } from './content.ts'
import { isLanguage } from './language.ts'
import type { Program } from './program.ts'
import { problemOf, type ProgramProblem } from './program-error.ts'
import { contentOf } from './read-content.ts'

export interface ReviseContentInput {
  programKey: string
  /** Null: something new. */
  itemKey: string | null
  /** The revision that the author had before them. */
  revision: number
  content: Record<string, unknown> & { kind: ContentKind }
}

/**
 * A new revision of a piece of content, shown from now on. The rules of the program, and the version under which a case
 * began, stay what they are. Answers with the key of the item. Throws CONTENT_CHANGED when somebody was first.
 */
export async function reviseContent(ctx: ActCtx, input: ReviseContentInput): Promise<string> {
  await requireStaff(ctx, input.programKey)
  const program = await currentProgram(ctx, input.programKey)
  const body = readBody(input.content, program)
  const before =
    input.itemKey === null ? null : (await contentOf(ctx, program)).find(({ key }) => key === input.itemKey)
  if (before === undefined) throw new NotFound()
  if ((before?.revision ?? 0) !== input.revision) throw changed(before?.revision ?? 0)
  const itemKey = before?.key ?? `${body.kind.toLowerCase().replace('_', '-')}-${ctx.newId().slice(-12)}`
  const added = await ctx.sql
    .insertInto('content_revisions')
    .values({
      id: ctx.newId(),
      program_key: program.key,
      item_key: itemKey,
      revision: (before?.revision ?? 0) + 1,
      body: JSON.stringify(body),
      author_id: personOf(ctx),
      written_at: ctx.now,
    })
    .onConflict(conflict => conflict.columns(['program_key', 'item_key', 'revision']).doNothing())
    .returning('revision')
    .executeTakeFirst()
  if (!added) throw changed(input.revision + 1)
  forgetLoaded(ctx)
  return itemKey
}

export async function currentProgram(ctx: ActCtx, key: string): Promise<Program> {
  const found = (await ctx.platform.programs.current(ctx.sql)).find(({ program }) => program.key === key)
  if (!found) throw new NotFound()
  return found.program
}

const changed = (revision: number) =>
  new Conflict('CONTENT_CHANGED', 'Somebody else revised this meanwhile: read it again, then write.', { revision })

/** Every language that the program speaks must be there; in the others the controlling language stands. */
function readBody(content: ReviseContentInput['content'], program: Program) {
  const parsed = contentBody.safeParse(content, { reportInput: true })
  if (!parsed.success) throw refusal(problemOf(parsed.error.issues[0] as never), parsed.error.issues[0]?.path ?? [])
  const [problem] = contentProblems(parsed.data, program)
  if (problem) throw refusal(problem, [])
  return parsed.data
}

function refusal({ path, reason }: ProgramProblem, keys: readonly PropertyKey[]): BadInput {
  const last = keys.at(-1)
  const language = isLanguage(last) ? last : null
  const field = language && reason.startsWith('missing translation') ? `${path}.${language}` : path
  if (reason.startsWith('missing translation'))
    return new BadInput(field, 'MISSING_TRANSLATION', `${reason} of ${path}`, { language: language ?? '' })
  if (reason.startsWith('is missing') || reason.includes('must be given') || reason === 'must not be empty')
    return new BadInput(field, 'REQUIRED', `${path} ${reason}`)
  if (reason.startsWith('is longer') || reason.startsWith('is too long') || reason.startsWith('Too big'))
    return new BadInput(field, 'TOO_LONG', `${path} ${reason}`, { max: field.startsWith('body') ? 20_000 : 300 })
  return new BadInput(field, field === 'url' ? 'URL_INVALID' : 'UNKNOWN', `${path} ${reason}`)
}
