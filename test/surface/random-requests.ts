/** Requests at random. */
import * as fc from 'fast-check'
import { document, soup, value, variables } from './arbitrary-documents.ts'
import { asking, get, post, preflight, type HostileRequest } from './hostile-request.ts'

const random: fc.Arbitrary<HostileRequest> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(document, variables).map(([query, given]) => asking(query, given)) },
  { weight: 4, arbitrary: fc.tuple(soup, variables).map(([query, given]) => asking(query, given)) },
  {
    weight: 2,
    arbitrary: fc.tuple(value, value, value).map(([query, given, extensions]) => asking(query, given, { extensions })),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }).map(body => post(body)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map(bytes => post(Buffer.from(bytes))) },
  { weight: 1, arbitrary: document.map(query => get(`query=${encodeURIComponent(query)}`, preflight)) },
)

/** The same for the same seed, so that what was found can be found again. */
export const randomRequests = (count: number): HostileRequest[] =>
  fc.sample(random, { numRuns: count, seed: 20_261_122 })
