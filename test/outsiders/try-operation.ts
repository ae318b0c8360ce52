/** Tries one operation as one kind of actor on one case, and says what was wrong with what came of it. */
import type { GraphQLSchema } from 'graphql'
import type { Operation } from './documents.ts'
import { expectedOf } from './expected.ts'
import { leaksIn, strangeFields } from './judge.ts'
import type { Rule } from './operations.ts'
import { nothingLike, type Ids } from './populated-case.ts'
import type { Try } from './table.ts'
import type { CaseKind, KindName, ThreeCases } from './three-cases.ts'

const codeOf = ({ errors }: { errors?: { extensions: Record<string, unknown> }[] }): unknown =>
  errors?.[0]?.extensions.code ?? 'ANSWERED'

/** Ids, tokens and what is random aside, in the order of their appearance. */
export function withoutIds(answer: unknown, ids: Ids, fake: Ids): string {
  const seen: string[] = []
  return JSON.stringify(answer)
    .replaceAll(ids.email, fake.email)
    .replaceAll(ids.endedCode, fake.endedCode)
    .replace(/eyJ[\w.-]+/g, 'token')
    .replace(/("secret":"|secret=|challenge\\":\\")[\w-]+/g, '$1random')
    .replace(/"cursor":"\w+"/g, '"cursor":"of one’s own feed"')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}/g, id => {
      if (!seen.includes(id)) seen.push(id)
      return `id-${seen.indexOf(id)}`
    })
}

export async function tryOperation(
  schema: GraphQLSchema,
  cases: ThreeCases,
  { kind, document }: Operation,
  attempt: Try,
  rule: Rule,
  who: KindName,
  caseKind: CaseKind,
): Promise<string[]> {
  const { code, isBlind } = expectedOf(rule, attempt, who, caseKind, kind === 'mutation')
  if (code === null) return []
  const ids = cases.ids[caseKind]
  const person = cases.people[who]
  const variables = attempt.variables(ids)
  const answer = await person.raw(document, variables)
  const faults: string[] = []
  const found = codeOf(answer)
  if (code === 'REFUSED' ? found === 'ANSWERED' : found !== code)
    faults.push(`${JSON.stringify(found)} instead of ${code}`)
  if (isBlind) {
    const fake = nothingLike(ids)
    const none = await person.raw(document, attempt.variables(fake))
    const [real, nothing] = [withoutIds(answer, ids, fake), withoutIds(none, ids, fake)]
    if (real !== nothing) faults.push(`${real} is not the answer for what never was: ${nothing}`)
  } else faults.push(...strangeFields(schema, who, [caseKind], document, answer.data))
  faults.push(...leaksIn(cases, who, JSON.stringify(answer), JSON.stringify(variables)))
  return faults.map(fault => `${who} on the ${caseKind} case, ${attempt.what}: ${fault}`)
}
