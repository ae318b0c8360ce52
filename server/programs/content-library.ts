/** The content that ships with the programs, as it was when this Parley was made. Staff revise it where it runs. */
import ccrCommunity from './library/content/ccr-community.json' with { type: 'json' }
import ccr from './library/content/ccr.json' with { type: 'json' }
import laUnlawfulDetainer from './library/content/la-unlawful-detainer.json' with { type: 'json' }
import lascSmallClaims from './library/content/lasc-small-claims.json' with { type: 'json' }
import orangeSmallClaims from './library/content/orange-small-claims.json' with { type: 'json' }
import santaClaraRemoteMediation from './library/content/santa-clara-remote-mediation.json' with { type: 'json' }
import santaClaraSmallClaims from './library/content/santa-clara-small-claims.json' with { type: 'json' }
import { readContent, type ShippedContent } from './content.ts'
import { programLibrary } from './library.ts'

const files: unknown[] = [
  lascSmallClaims,
  laUnlawfulDetainer,
  ccr,
  ccrCommunity,
  orangeSmallClaims,
  santaClaraSmallClaims,
  santaClaraRemoteMediation,
]

export const contentLibrary: ShippedContent[] = files.map(file => readContent(file, programLibrary))
