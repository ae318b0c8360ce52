/**
 * Plays a court against a running Parley, by its public endpoint alone, and says what it does:
 *   npm run court -- --url http://localhost:4000 --play-parties
 */
import { parseArgs } from 'node:util'
import { courtClient } from './court-client.ts'
import * as ask from './documents.ts'
import { playParties } from './play-parties.ts'
import { catchUp, refer, type Play } from './play-court.ts'
import { receiveWebhooks } from './webhook-receiver.ts'

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
    help: { type: 'boolean', default: false },
  },
})

const usage = `Plays a court against a running Parley.
  --url http://localhost:4000     where Parley runs
  --client, --secret              credentials; by default those of the demo's Santa Clara
  --program <key>                 to which program it refers; by default the first that files by itself
  --cases 1                       how many cases it refers
  --plaintiff, --defendant        where the parties get their invitations
  --hearing-in-days 60            when the hearings are
  --port 4390                     where it takes webhooks on this machine
  --seconds 300                   how long it goes on at most; 0: it only refers
  --reject-first                  rejects packets instead of accepting them
  --play-parties                  in a demo: plays Ana and Bruno too, from invitation to signature
`
const startedAt = Date.now()
const say = (line: string): void =>
  void process.stdout.write(`${((Date.now() - startedAt) / 1000).toFixed(1).padStart(6)} s  ${line}\n`)

async function run(): Promise<void> {
  const { url } = values
  const court = courtClient(url, values.client, values.secret)
  const { court: me } = await court.do<{
    court: {
      name: string
      cursor: string
      programs: { key: string; filingActor: string; caseTypes: { key: string; sides: string[] }[] }[]
    }
  }>(ask.courtQuery)
  say(`has a token: it is ${me.name}`)
  const filing = me.programs.find(({ filingActor }) => filingActor === 'SYSTEM')
  const program = values.program ? me.programs.find(({ key }) => key === values.program) : (filing ?? me.programs[0])
  const caseType = program?.caseTypes[0]
  if (!program || !caseType) throw new Error('This court has no such program.')

  const play: Play = { court, say, rejectsFirst: values['reject-first'], cursor: me.cursor, done: new Set() }
  // One after the other: a webhook that comes while another is worked on waits for its turn.
  let working = Promise.resolve()
  const receiver = await receiveWebhooks(
    Number(values.port),
    event => {
      say(`webhook ${event.type} at ${event.data.cursor}: signature verified`)
      working = working.then(() => catchUp(play)).catch((error: unknown) => say(String(error)))
    },
    why => say(`webhook refused: ${why}`),
  )
  const { addWebhook } = await court.do<{ addWebhook: { secret: string; webhook: { id: string } } }>(ask.addWebhook, {
    url: receiver.url,
  })
  receiver.secret = addWebhook.secret
  say(`takes webhooks at ${receiver.url}`)
  try {
    const hearingOn = new Date(startedAt + Number(values['hearing-in-days']) * 86_400_000).toISOString().slice(0, 10)
    const referred: string[] = []
    for (let count = 0; count < Number(values.cases); count++) {
      const { id, caseNumber } = await refer(
        play,
        program.key,
        caseType,
        [values.plaintiff, values.defendant],
        hearingOn,
      )
      referred.push(caseNumber)
      if (values['play-parties']) await playParties(url, id, line => say(`   (${line})`))
    }
    const until = startedAt + Number(values.seconds) * 1000
    while (Date.now() < until && !referred.every(number => play.done.has(number)))
      await new Promise(resolve => setTimeout(resolve, 250))
    await working
    say(`ends: ${play.done.size} of ${referred.length} hearings vacated`)
  } finally {
    await court.do(ask.removeWebhook, { id: addWebhook.webhook.id })
    await receiver.close()
  }
}

if (values.help) process.stdout.write(usage)
else
  await run().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  })
