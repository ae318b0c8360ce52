/** Writes schema.graphql, the public contract, from the code. A test says when it is stale. */
import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { buildParleySchema } from './graphql/schema.ts'

writeFileSync(
  new URL('../schema.graphql', import.meta.url),
  `${printSchema(lexicographicSortSchema(buildParleySchema()))}\n`,
)
