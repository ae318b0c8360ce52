import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addTypenameToDocument } from '@apollo/client/utilities'
import { print, type DocumentNode } from 'graphql'
import type { Plugin } from 'vite'

const generated = fileURLToPath(new URL('../gql/graphql.ts', import.meta.url))
const written = /^export const (\w+) = (\{.*\}) as unknown as DocumentNode<.*>;$/gm
const called = /\bgraphql\(`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`\)/g

/**
 * Puts each parsed GraphQL document where it is used. Left to itself, `graphql()` looks documents up in one table of
 * them all, and the first page would load the queries of every other one. Each operation gets the SHA-256 of its text
 * for a name; the texts under their names go beside the client, where the server finds them.
 */
export function inlineDocuments(): Plugin {
  let documents: ReadonlyMap<string, string> = new Map()
  const texts = new Map<string, string>()
  return {
    name: 'parley:inline-documents',
    apply: 'build',
    buildStart() {
      documents = readDocuments()
      texts.clear()
    },
    transform: {
      filter: { id: /\/client\/.*\.tsx?$/, code: 'graphql(`' },
      handler(code) {
        const inlined = code.replace(called, (call: string, kind: string, name: string) => {
          const document = documents.get(kind === 'fragment' ? `${name}FragmentDoc` : `${name}Document`)
          if (!document) return call
          if (kind === 'fragment') return `(${document})`
          const text = textOf(JSON.parse(document) as DocumentNode)
          const hash = createHash('sha256').update(text).digest('hex')
          texts.set(hash, text)
          return `({"documentId":"${hash}",${document.slice(1)})`
        })
        return { code: inlined, map: null }
      },
    },
    writeBundle({ dir }) {
      const sorted = Object.fromEntries([...texts].toSorted(([, one], [, other]) => (one < other ? -1 : 1)))
      writeFileSync(join(dir ?? '', '..', 'trusted-documents.json'), `${JSON.stringify(sorted, null, 1)}\n`)
    },
  }
}

/** As Apollo Client asks it: with the type of everything, by which its cache keeps what comes. */
const textOf = (document: DocumentNode): string => print(addTypenameToDocument(document))

function readDocuments(): ReadonlyMap<string, string> {
  const documents = new Map<string, string>()
  for (const [, name, document] of readFileSync(generated, 'utf8').matchAll(written)) {
    if (name && document) documents.set(name, document)
  }
  return documents
}
