/**
 * Plays a court against a running Parley, by its public endpoint alone, and says what it does:
 *   npm run court -- --url http://localhost:4000 --play-parties
 */
import { readOptions, usage } from './options.ts'
import { courtClient } from './court-client.ts'
import * as ask from './documents.ts'
import { playParties } from './play-parties.ts'
import { catchUp, refer, type Play, type Referred } from './play-court.ts'
import { receiveWebhooks } from './webhook-receiver.ts'

const startedAt = Date.now()
const say = (line: string): void =>
  void process.stdout.write(`${((Date.now() - startedAt) / 1000).toFixed(1).padStart(6)} s  ${line}\n`)

async function run(values: ReturnType<typeof readOptions>): Promise<void> {
  if (values.help) return void process.stdout.write(usage)
  const { url } = values
  const court = courtClient(url, values.client, values.secret)
  if (values['only-parties']) {
    const { case: of } = await court.do<{ case: Referred }>(ask.caseOfNumber, { caseNumber: values['only-parties'] })
    return playParties(url, of, say)
  }
  const { court: me } = await court.do<{
    court: {
      name: string
      cursor: string
      programs: { key: string; filingActor: string; caseTypes: { key: string; sides: string[] }[] }[]
    }
  }>(ask.courtQuery)
  say(`has a token: it is ${me.name}`)
  const filing = me.programs.filter(({ filingActor }) => filingActor === 'SYSTEM')
  // A program in which agreements stay private hands out none: the practice is with one where the court gets it.
  const usual = filing.find(({ key }) => key === 'santa-clara-small-claims') ?? filing[0] ?? me.programs[0]
  const program = values.program ? me.programs.find(({ key }) => key === values.program) : usual
  const caseType = program?.caseTypes[0]
  if (!program || !caseType)
    throw new Error(`This court has no such program. It has ${me.programs.map(({ key }) => key).join(', ') || 'none'}.`)

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
      const of = await refer(play, program.key, caseType, [values.plaintiff, values.defendant], hearingOn)
      referred.push(of.caseNumber)
      if (values['play-parties']) await playParties(url, of, line => say(`   (${line})`))
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

try {
  await run(readOptions())
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
