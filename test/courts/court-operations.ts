/** Every operation that the courts' schema offers, and arguments that fit: made from the schema, so that what is new is in it. */
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql'
import { buildCourtSchema } from '../../server/courts/court-schema.ts'
import { operationsOf, type Operation } from '../outsiders/documents.ts'

export const courtSchema = buildCourtSchema()
export const courtOperations = operationsOf(courtSchema)

/** What stands for an argument or a field of an input of this name. */
export type Known = Readonly<Record<string, unknown>>

/** For every argument; what has a default or may be left out is left out, unless it is known. */
export function variablesFor({ kind, name }: Operation, known: Known): Record<string, unknown> {
  const field: GraphQLField<unknown, unknown> | undefined = courtSchema.getRootType(kind as never)?.getFields()[name]
  const values = (field?.args ?? []).map(({ name: arg, type, defaultValue }) => [
    arg,
    arg in known ? known[arg] : (defaultValue ?? (isNonNullType(type) ? valueFor(arg, type, known) : null)),
  ])
  return Object.fromEntries(values) as Record<string, unknown>
}

function valueFor(name: string, type: GraphQLInputType, known: Known): unknown {
  if (name in known) return known[name]
  const inner = isNonNullType(type) ? type.ofType : type
  if (isListType(inner)) return [valueFor(name, inner.ofType, known)]
  if (isEnumType(inner)) return inner.getValues()[0]?.name
  if (isInputObjectType(inner))
    return Object.fromEntries(
      Object.values(inner.getFields())
        .filter(field => field.name in known || (isNonNullType(field.type) && field.defaultValue === undefined))
        .map(field => [field.name, valueFor(field.name, field.type, known)]),
    )
  return isScalarType(inner) && inner.name === 'Int' ? 1 : 'something'
}
