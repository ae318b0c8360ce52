/**
 * How deep, wide and costly a document is, before anything else looks at it. Every field costs one; a list counts its
 * fields as often as it may have members: `first` or `last` of a page, LIST_LENGTH elsewhere. Each fragment is measured
 * once, so that fragments within fragments cost nothing to measure.
 */
import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

export interface Measure {
  depth: number
  /** Fields under a name of their own, and fields that stand twice in one place: both ask for the same thing again. */
  aliases: number
  directives: number
  cost: number
}

/** Members assumed of a list that is no page: terms of an offer, parties of a case. */
const LIST_LENGTH = 5
/** Of a page whose length is a variable that was not given: the longest there is. */
const LONGEST_PAGE = 100

const NOTHING: Measure = { depth: 0, aliases: 0, directives: 0, cost: 0 }

type Variables = Readonly<Record<string, unknown>>
type ParentType = GraphQLNamedType | undefined

/** Measures the costliest operation of the document. What is no valid document is measured as far as it goes. */
export function measureDocument(schema: GraphQLSchema, document: DocumentNode, variables: Variables = {}): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>()
  const operations: OperationDefinitionNode[] = []
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition)
  }
  const measured = new Map<string, Measure>()

  const ofFragment = (name: string): Measure => {
    const known = measured.get(name)
    if (known) return known
    const fragment = fragments.get(name)
    // A fragment inside itself is found here as nothing, and refused by the rules of GraphQL.
    measured.set(name, NOTHING)
    if (!fragment) return NOTHING
    const type = schema.getType(fragment.typeCondition.name.value)
    const inside = ofSelections(fragment.selectionSet, type, false, new Set())
    const measure = withDirectives(inside, fragment.directives?.length)
    measured.set(name, measure)
    return measure
  }

  const ofSelections = (set: SelectionSetNode, parent: ParentType, isInPage: boolean, names: Set<string>): Measure =>
    set.selections.map(selection => ofSelection(selection, parent, isInPage, names)).reduce(together, NOTHING)

  const ofSelection = (
    selection: SelectionSetNode['selections'][number],
    parent: ParentType,
    isInPage: boolean,
    names: Set<string>,
  ): Measure => {
    const directives = selection.directives?.length
    if (selection.kind === Kind.FRAGMENT_SPREAD) return withDirectives(ofFragment(selection.name.value), directives)
    if (selection.kind === Kind.FIELD) return withDirectives(ofField(selection, parent, isInPage, names), directives)
    const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent
    return withDirectives(ofSelections(selection.selectionSet, on, isInPage, names), directives)
  }

  const ofField = (field: FieldNode, parent: ParentType, isInPage: boolean, names: Set<string>): Measure => {
    const name = (field.alias ?? field.name).value
    const aliases = field.alias || names.has(name) ? 1 : 0
    names.add(name)
    if (!field.selectionSet) return { depth: 1, aliases, directives: 0, cost: 1 }
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined
    const type = definition ? getNamedType(definition.type) : introspected(schema, field)
    const page = pageLength(field, definition?.args, variables)
    const inside = ofSelections(field.selectionSet, isCompositeType(type) ? type : undefined, page !== null, new Set())
    // The list of a page was counted with the page; lists of the schema itself are read from no database.
    const isCounted = isInPage || !definition || isIntrospectionType(getNamedType(definition.type))
    const times = page ?? (isCounted || !isList(definition.type) ? 1 : LIST_LENGTH)
    return {
      depth: inside.depth + 1,
      aliases: inside.aliases + aliases,
      directives: inside.directives,
      cost: 1 + times * inside.cost,
    }
  }

  return operations
    .map(({ operation, selectionSet, directives }) =>
      withDirectives(
        ofSelections(selectionSet, schema.getRootType(operation) ?? undefined, false, new Set()),
        directives?.length,
      ),
    )
    .reduce(worst, NOTHING)
}

const withDirectives = (measure: Measure, more = 0): Measure =>
  more === 0 ? measure : { ...measure, directives: measure.directives + more }

const together = (one: Measure, other: Measure): Measure => ({
  depth: Math.max(one.depth, other.depth),
  aliases: one.aliases + other.aliases,
  directives: one.directives + other.directives,
  cost: one.cost + other.cost,
})

const worst = (one: Measure, other: Measure): Measure => ({
  depth: Math.max(one.depth, other.depth),
  aliases: Math.max(one.aliases, other.aliases),
  directives: Math.max(one.directives, other.directives),
  cost: Math.max(one.cost, other.cost),
})

function isList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type)
}

const introspected = (schema: GraphQLSchema, { name }: FieldNode): ParentType =>
  name.value === '__schema'
    ? schema.getType('__Schema')
    : name.value === '__type'
      ? schema.getType('__Type')
      : undefined

/** What `first` or `last` asks for, or their default; null for a field that is no page. */
function pageLength(
  field: FieldNode,
  args: readonly { name: string; defaultValue?: unknown }[] | undefined,
  variables: Variables,
): number | null {
  const argument = args?.find(({ name }) => name === 'first' || name === 'last')
  if (!argument) return null
  const given = field.arguments?.find(({ name }) => name.value === argument.name)?.value
  if (!given) return lengthOf(argument.defaultValue)
  if (given.kind === Kind.VARIABLE) return lengthOf(variables[given.name.value])
  return lengthOf(given.kind === Kind.INT ? Number(given.value) : undefined)
}

const lengthOf = (value: unknown): number => (typeof value === 'number' && value >= 1 ? Math.ceil(value) : LONGEST_PAGE)
