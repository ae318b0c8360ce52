/** Writes schema.graphql and the courts' own, the public contracts, from the code. A test says when one is stale. */
import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'
import { buildCourtSchema } from './courts/court-schema.ts'
import { buildParleySchema } from './graphql/schema.ts'

const write = (path: string, schema: GraphQLSchema) =>
  writeFileSync(new URL(path, import.meta.url), `${printSchema(lexicographicSortSchema(schema))}\n`)

write('../schema.graphql', buildParleySchema())
write('courts/court.graphql', buildCourtSchema())
