/** Holds an answer against the tables: whose words are in it, and fields of which lines. */
import type { GraphQLSchema } from 'graphql'
import { rowsOfFields, type Row } from './fields.ts'
import { seenFields } from './seen-fields.ts'
import {
  caseKinds,
  kinds,
  placeOf,
  withoutSession,
  type CaseKind,
  type KindName,
  type Secret,
  type ThreeCases,
} from './three-cases.ts'
import { mayRead, type Column } from './who-sees-what.ts'

export const rowsByField = rowsOfFields()

/** What this kind of actor must, may and may not find of a thing. */
export function verdictOn(who: KindName, caseKind: CaseKind, secret: Secret): 'must' | 'may' | 'must not' {
  const { column, thing } = placeOf(who, caseKind, secret)
  if (withoutSession.includes(who) || !mayRead(thing, column)) return 'must not'
  // Nobody reads somebody's address on their case; it stands on their own account.
  const isElsewhere = secret.thing === 'Contact details'
  return isElsewhere || (secret.isAuthorsAlone && who !== secret.of[0]) ? 'may' : 'must'
}

export const foundIn = (text: string, { words }: Secret): string[] => words.filter(word => text.includes(word))

/** Words and ids in this text that are not for this kind of actor; those that they asked with are no news to them. */
export const leaksIn = (
  cases: ThreeCases,
  who: KindName,
  text: string,
  asked = '',
  of: readonly CaseKind[] = caseKinds,
): string[] =>
  of.flatMap(caseKind =>
    cases.secrets[caseKind]
      .filter(secret => verdictOn(who, caseKind, secret) === 'must not')
      .flatMap(secret =>
        foundIn(text, secret)
          .filter(word => !asked.includes(word))
          .map(word => `${who} has ${secret.what} of the ${caseKind} case: ${word}`),
      ),
  )

/** Fields of this answer that show something of which this kind of actor may see nothing, on these cases. */
export const strangeFields = (
  schema: GraphQLSchema,
  who: KindName,
  of: readonly CaseKind[],
  document: string,
  data: unknown,
): string[] =>
  [...seenFields(schema, document, data)]
    .filter(field => {
      const row = rowsByField.get(field)
      return row && !mayEverSee(who, row, of)
    })
    .map(field => `${who} sees ${field}`)

function mayEverSee(who: KindName, row: Row, of: readonly CaseKind[]): boolean {
  if (row === 'public' || row === 'a part') return true
  if (row === 'the asker' || row === 'Read positions') return !withoutSession.includes(who)
  if (row === 'their program') return who === 'staff' || who === 'staffElsewhere'
  const kind: { column: Column | 'party'; in: readonly CaseKind[] } = kinds[who]
  const columns: Column[] = kind.column === 'party' ? ['own', 'other'] : [kind.column]
  return kind.in.some(one => of.includes(one)) && columns.some(column => mayRead(row, column))
}
