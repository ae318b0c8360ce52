/** Which fields of which types an answer has filled in. Empty lists and null say nothing, and are not counted. */
import {
  getNamedType,
  isCompositeType,
  Kind,
  parse,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'

export function seenFields(schema: GraphQLSchema, document: string, data: unknown): Set<string> {
  const seen = new Set<string>()
  for (const definition of parsed(document).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const root = schema.getRootType(definition.operation)
    if (root) walk(definition.selectionSet, root, data)
  }
  return seen

  function walk(selections: SelectionSetNode, type: GraphQLCompositeType, value: unknown): void {
    if (Array.isArray(value)) return value.forEach(one => walk(selections, type, one))
    if (value === null || typeof value !== 'object') return
    const object = value as Record<string, unknown>
    for (const selection of selections.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const of = schema.getType(selection.typeCondition?.name.value ?? '')
        if (of && isCompositeType(of) && object.__typename === of.name) walk(selection.selectionSet, of, value)
        continue
      }
      if (selection.kind !== Kind.FIELD || !('getFields' in type)) continue
      const field = type.getFields()[selection.name.value]
      const found = object[selection.name.value]
      if (!field || found === null || found === undefined || (Array.isArray(found) && found.length === 0)) continue
      seen.add(`${type.name}.${field.name}`)
      const below = getNamedType(field.type)
      if (selection.selectionSet && isCompositeType(below)) walk(selection.selectionSet, below, found)
    }
  }
}

const documents = new Map<string, DocumentNode>()
function parsed(document: string): DocumentNode {
  const known = documents.get(document) ?? parse(document)
  documents.set(document, known)
  return known
}
