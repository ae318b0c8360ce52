import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const generated = fileURLToPath(new URL('../gql/graphql.ts', import.meta.url))
const written = /^export const (\w+) = (\{.*\}) as unknown as DocumentNode<.*>;$/gm
const called = /\bgraphql\(`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`\)/g

/**
 * Puts each parsed GraphQL document where it is used. Left to itself, `graphql()` looks documents up in one table of
 * them all, and the first page would load the queries of every other one.
 */
export function inlineDocuments(): Plugin {
  let documents: ReadonlyMap<string, string> = new Map()
  return {
    name: 'parley:inline-documents',
    apply: 'build',
    buildStart() {
      documents = readDocuments()
    },
    transform: {
      filter: { id: /\/client\/.*\.tsx?$/, code: 'graphql(`' },
      handler(code) {
        const inlined = code.replace(called, (call: string, kind: string, name: string) => {
          const document = documents.get(kind === 'fragment' ? `${name}FragmentDoc` : `${name}Document`)
          return document ? `(${document})` : call
        })
        return { code: inlined, map: null }
      },
    },
  }
}

function readDocuments(): ReadonlyMap<string, string> {
  const documents = new Map<string, string>()
  for (const [, name, document] of readFileSync(generated, 'utf8').matchAll(written)) {
    if (name && document) documents.set(name, document)
  }
  return documents
}
