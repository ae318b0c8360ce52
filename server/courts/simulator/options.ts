/** What the simulator is told on the command line. */
import { parseArgs } from 'node:util'

export const usage = `Plays a court against a running Parley.
  --url http://localhost:4000     where Parley runs
  --client, --secret              credentials; by default those of the demo's Santa Clara
  --program <key>                 to which program it refers; by default one that files by itself
  --cases 1                       how many cases it refers
  --plaintiff, --defendant        where the parties get their invitations
  --hearing-in-days 60            when the hearings are
  --port 4390                     where it takes webhooks on this machine; 0: any that is free
  --seconds 300                   how long it goes on at most; 0: it only refers
  --reject-first                  rejects packets instead of accepting them
  --play-parties                  in a demo: plays Ana and Bruno too, from invitation to signature
  --only-parties <case number>    in a demo: plays only Ana and Bruno, in a case that your own system referred
`

/** Throws what is wrong with the options, in words. */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      url: { type: 'string', default: 'http://localhost:4000' },
      client: { type: 'string', default: '01940000-0000-7000-8000-0000000000a3' },
      secret: { type: 'string', default: 'demo-secret-of-santa-clara' },
      program: { type: 'string' },
      cases: { type: 'string', default: '1' },
      plaintiff: { type: 'string', default: 'ana@demo.parley.example' },
      defendant: { type: 'string', default: 'bruno@demo.parley.example' },
      'hearing-in-days': { type: 'string', default: '60' },
      port: { type: 'string', default: '4390' },
      seconds: { type: 'string', default: '300' },
      'reject-first': { type: 'boolean', default: false },
      'play-parties': { type: 'boolean', default: false },
      'only-parties': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  for (const name of ['cases', 'hearing-in-days', 'port', 'seconds'] as const)
    if (!/^\d+$/.test(values[name])) throw new Error(`--${name} is ${values[name]}: give a whole number.`)
  return values
}
