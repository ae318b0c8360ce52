/** Documents written from the schema itself, so that a field that is added tomorrow is asked for tomorrow. */
import {
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'

export type OperationKind = 'query' | 'mutation' | 'subscription'

export interface Operation {
  kind: OperationKind
  name: string
  /** Asks for every field below the answer. */
  document: string
}

/** Every operation that the schema offers. */
export function operationsOf(schema: GraphQLSchema): Operation[] {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ] as const
  return roots.flatMap(([kind, root]) =>
    Object.values(root?.getFields() ?? {}).map(field => ({
      kind,
      name: field.name,
      document: documentOf(kind, field),
    })),
  )
}

function documentOf(kind: OperationKind, field: GraphQLField<unknown, unknown>): string {
  const list = (parts: string[]) => (parts.length > 0 ? `(${parts.join(', ')})` : '')
  const declared = list(field.args.map(arg => `$${arg.name}: ${arg.type.toString()}`))
  const given = list(field.args.map(arg => `${arg.name}: $${arg.name}`))
  return `${kind}${declared} { ${field.name}${given} ${everyFieldOf(getNamedType(field.type))} }`
}

/** All fields of a type and of all below it; those that need an argument cannot be asked for in general. */
export function everyFieldOf(type: GraphQLNamedType, above: string[] = []): string {
  if (isLeafType(type)) return ''
  if (isUnionType(type)) {
    return `{ __typename ${type
      .getTypes()
      .map(one => `... on ${one.name} ${everyFieldOf(one, above)}`)
      .join(' ')} }`
  }
  if (!isObjectType(type)) throw new Error(`nobody knows how to ask for ${type.name}`)
  const fields = Object.values(type.getFields()).filter(field => {
    if (field.args.some(isRequiredArgument))
      throw new Error(`${type.name}.${field.name} needs an argument: ask for it in a row of its own`)
    return !above.includes(getNamedType(field.type).name)
  })
  return `{ ${fields.map(field => `${field.name} ${everyFieldOf(getNamedType(field.type), [...above, type.name])}`).join(' ')} }`
}
