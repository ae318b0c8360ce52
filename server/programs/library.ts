/** The programs that ship with the product. Each is read whole when the server starts: a wrong one stops it. */
import ccrCommunity from './library/ccr-community.json' with { type: 'json' }
import lascSmallClaims from './library/lasc-small-claims.json' with { type: 'json' }
import { readProgram, type Program } from './program.ts'

export const programLibrary: Program[] = [lascSmallClaims, ccrCommunity].map(readProgram)
