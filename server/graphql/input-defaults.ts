/**
 * Fills in the defaults of input fields before a compiled document reads its variables: graphql-jit knows the defaults
 * of variables, not those of the fields inside them.
 */
import {
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql'

type Values = Record<string, unknown>

export function fillInputDefaults(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Values,
): Values {
  const filled: Values = { ...variables }
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const name = variable.name.value
    if (name in filled) filled[name] = fill(inputTypeOf(schema, type), filled[name])
  }
  return filled
}

const inputTypeOf = (schema: GraphQLSchema, type: TypeNode) =>
  typeFromAST(schema, type as NamedTypeNode) as GraphQLInputType | undefined

function fill(type: GraphQLInputType | undefined, value: unknown): unknown {
  if (!type || value === null || value === undefined) return value
  if (isNonNullType(type)) return fill(type.ofType, value)
  if (isListType(type)) return Array.isArray(value) ? value.map(item => fill(type.ofType, item)) : value
  return isInputObjectType(type) && typeof value === 'object' && !Array.isArray(value)
    ? fillObject(type, value as Values)
    : value
}

function fillObject(type: GraphQLInputObjectType, value: Values): Values {
  const filled: Values = { ...value }
  for (const field of Object.values(type.getFields())) {
    if (filled[field.name] === undefined && field.defaultValue !== undefined) filled[field.name] = field.defaultValue
    else if (field.name in filled) filled[field.name] = fill(field.type, filled[field.name])
  }
  return filled
}
