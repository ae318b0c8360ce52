/** The programs that ship with the product. Each is read whole when the server starts: a wrong one stops it. */
import ccrCommunity1 from './library/earlier/ccr-community-1.json' with { type: 'json' }
import lascSmallClaims1 from './library/earlier/lasc-small-claims-1.json' with { type: 'json' }
import santaClaraRemoteMediation1 from './library/earlier/santa-clara-remote-mediation-1.json' with { type: 'json' }
import ccrCommunity from './library/ccr-community.json' with { type: 'json' }
import ccr from './library/ccr.json' with { type: 'json' }
import laUnlawfulDetainer from './library/la-unlawful-detainer.json' with { type: 'json' }
import lascSmallClaims from './library/lasc-small-claims.json' with { type: 'json' }
import orangeSmallClaims from './library/orange-small-claims.json' with { type: 'json' }
import santaClaraRemoteMediation from './library/santa-clara-remote-mediation.json' with { type: 'json' }
import santaClaraSmallClaims from './library/santa-clara-small-claims.json' with { type: 'json' }
import { readProgram, readStoredProgram, type Program } from './program.ts'

export const programLibrary: Program[] = [
  lascSmallClaims,
  laUnlawfulDetainer,
  ccr,
  ccrCommunity,
  orangeSmallClaims,
  santaClaraSmallClaims,
  santaClaraRemoteMediation,
].map(readProgram)

/** Versions that shipped before. Cases that began under one keep it; staff see what changed since. */
export const earlierPrograms: Program[] = [lascSmallClaims1, ccrCommunity1, santaClaraRemoteMediation1].map(
  readStoredProgram,
)
