/**
 * Reads the variables before a compiled document does: fills in the defaults of input fields, for graphql-jit knows those
 * of variables and not of the fields inside them; and names the field that holds what is no date or amount.
 */
import {
  GraphQLError,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  typeFromAST,
  valueFromAST,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLScalarType,
  type GraphQLSchema,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql'
import { BadInput } from '../errors.ts'
import { CalendarDate, Cents, DateTime } from './scalars.ts'

type Values = Record<string, unknown>

/** Throws BadInput with the path of the field, as the rules behind the API name it: `hearing.on`, `terms[0].money`. */
export function readVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Values): Values {
  const read: Values = { ...variables }
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value
    const inputType = inputTypeOf(schema, type)
    // graphql-jit asks for a variable that may not be null even where the document itself says what it is by default.
    if (defaultValue && inputType && isNonNullType(inputType) && read[name] === undefined)
      read[name] = valueFromAST(defaultValue, inputType)
    if (name in read) read[name] = readValue(inputType, read[name], name === 'input' ? '' : name)
  }
  return read
}

const inputTypeOf = (schema: GraphQLSchema, type: TypeNode) =>
  typeFromAST(schema, type as NamedTypeNode) as GraphQLInputType | undefined

function readValue(type: GraphQLInputType | undefined, value: unknown, at: string): unknown {
  if (!type || value === null || value === undefined) return value
  if (isNonNullType(type)) return readValue(type.ofType, value, at)
  if (isListType(type))
    return Array.isArray(value) ? value.map((item, index) => readValue(type.ofType, item, `${at}[${index}]`)) : value
  if (isScalarType(type)) check(type, value, at)
  return isInputObjectType(type) && typeof value === 'object' && !Array.isArray(value)
    ? readObject(type, value as Values, at)
    : value
}

function readObject(type: GraphQLInputObjectType, value: Values, at: string): Values {
  const read: Values = { ...value }
  for (const { name, type: fieldType, defaultValue } of Object.values(type.getFields())) {
    if (read[name] === undefined && defaultValue !== undefined) read[name] = defaultValue
    else if (name in read) read[name] = readValue(fieldType, read[name], at === '' ? name : `${at}.${name}`)
  }
  return read
}

const own: readonly GraphQLScalarType[] = [CalendarDate, DateTime, Cents]

/** What the document's own reading would refuse without saying where. */
function check(type: GraphQLScalarType, value: unknown, at: string): void {
  if (!own.includes(type)) return
  try {
    type.parseValue(value)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    throw new BadInput(at, String(error.extensions.reason), error.message)
  }
}
