/** The examples of docs/courts.md, taken from the page and run against a real server. */
import { execFile, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildCourtSchema } from '../../server/courts/court-schema.ts'
import { openWorld, type World } from '../world.ts'
import { caseDocument, courtOf, type CourtSystem } from './court-system.ts'

const DAY_MS = 86_400_000
const simulator = new URL('../../server/courts/simulator/run.ts', import.meta.url).pathname
const has = (command: string): boolean => spawnSync(command, ['--version']).status === 0
const text = readFileSync(new URL('../../docs/courts.md', import.meta.url), 'utf8')
// The page names a day; whenever this runs, it is to lie ahead.
const hearingOn = new Date(Date.now() + 60 * DAY_MS).toISOString().slice(0, 10)
const blocks = (language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) =>
    code.replaceAll('2027-04-20', hearingOn),
  )

let world: World
let court: CourtSystem
let folder: string

beforeAll(async () => {
  // Receivers look at the clock on the wall.
  world = await openWorld(new Date().toISOString(), { courts: { releaseMinutes: 1, webhooksToLoopback: true } })
  court = await courtOf(world, 'santa-clara', ['santa-clara-small-claims'])
  folder = mkdtempSync(join(tmpdir(), 'parley-court-guide-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await world.close()
})

async function run(
  command: string,
  fileName: string,
  code: string,
  more: string[] = [],
  hear: (said: string) => void = () => undefined,
): Promise<string> {
  const file = join(folder, fileName)
  writeFileSync(file, code)
  const env = {
    ...process.env,
    PARLEY: world.url,
    CLIENT_ID: court.clientId,
    CLIENT_SECRET: court.clientSecret,
  }
  // What waits for a job is carried out while the example waits for it.
  const jobs = setInterval(() => void world.app.jobs.run(), 300)
  return new Promise<string>((resolve, reject) => {
    const child = execFile(
      command,
      [...more, file],
      { env, cwd: folder, timeout: 100_000 },
      (error, stdout, stderr) => {
        clearInterval(jobs)
        if (error) reject(new Error(`${error.message}\n${stdout}\n${stderr}`))
        else resolve(stdout)
      },
    )
    child.stdout?.on('data', (data: Buffer | string) => hear(String(data)))
  })
}

describe('docs/courts.md', () => {
  it.skipIf(!has('curl'))(
    'its shell examples lead from nothing to the first outcome',
    { timeout: 100_000 },
    async () => {
      // `npm run court -- …` is the simulator, without npm.
      const npm = `npm() { shift 3; '${process.execPath}' --import '${import.meta.resolve('tsx')}' '${simulator}' "$@"; }`
      let isSigned = false
      const said = await run(
        'bash',
        'guide.sh',
        ['set -euo pipefail', npm, ...blocks('bash')].join('\n'),
        [],
        words => {
          if (isSigned || !words.includes('both sign')) return
          isSigned = true
          // The next release, as of a minute later, once what was signed is sealed and sent.
          void world.app.jobs.run().then(() => world.later({ minutes: 1 }))
        },
      )
      expect(said).toContain('"programs":[{"key":"santa-clara-small-claims"')
      expect(said).toContain('"referCase":{"status":"FORWARDED"')
      expect(said).toContain('"nodes":[{"caseNumber":"24SC001482","outcome":"PENDING"')
      expect(said).toMatch(/"outcome":"AGREEMENT","filings":\[\{"id":"[\w-]+","status":"SENT"/)
      expect(said).toMatch(/"recordFilingDecision":\{"filings":\[\{"id":"[\w-]+","status":"COURT_ACCEPTED"/)
      expect(said).toMatch(/"recordHearing":\{"hearing":\{"on":"[\d-]+","vacatedAt":"20/)
      expect(readFileSync(join(folder, 'agreement.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
      expect(said).not.toContain('"errors"')
      expect(said).toContain('"taken":[{"line":2,"caseNumber":"24SC001490","status":"FORWARDED"}]')
      expect(said).toContain('program,outcome,cases,note')
      const { case: seen } = await court.do<{ case: { hearing: { vacatedAt: string | null } } }>(caseDocument, {
        caseNumber: '24SC001482',
      })
      expect(seen.hearing.vacatedAt).not.toBeNull()
    },
  )

  it.skipIf(!has('python3'))(
    'its Python refers a case, hears of it by a webhook that it verified, and reads it',
    async () => {
      const [code = ''] = blocks('python')
      const said = await run('python3', 'guide.py', code)
      expect(said).toMatch(/^referral: FORWARDED\nwebhook: case\.referred\nchange: CASE_REFERRED PY\d+ PENDING\n$/)
    },
  )

  it.skipIf(!has('dotnet'))('its C# refers a case', { timeout: 120_000 }, async () => {
    const [code = ''] = blocks('csharp')
    const [major = '8'] = spawnSync('dotnet', ['--version']).stdout.toString().split('.')
    const settings = `<OutputType>Exe</OutputType><TargetFramework>net${major}.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>`
    writeFileSync(join(folder, 'Program.cs'), code)
    const project = `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>${settings}</PropertyGroup></Project>`
    expect(await run('dotnet', 'guide.csproj', project, ['run', '--project'])).toContain('referral: FORWARDED')
  })

  it('its simulator goes from the referral to the vacated hearing', { timeout: 60_000 }, async () => {
    const options = ['--url', world.url, '--client', court.clientId, '--secret', court.clientSecret]
    const played = spawn(process.execPath, [
      '--import',
      'tsx',
      simulator,
      ...options,
      '--port',
      '0',
      '--play-parties',
      '--seconds',
      '40',
    ])
    let said = ''
    played.stdout.on('data', (chunk: Buffer) => void (said += chunk.toString()))
    played.stderr.on('data', (chunk: Buffer) => void (said += chunk.toString()))
    const ended = new Promise<number | null>(resolve => played.once('close', resolve))
    for (let tries = 0; tries < 100 && !said.includes('both sign') && played.exitCode === null; tries++)
      await new Promise(resolve => setTimeout(resolve, 100))
    await world.app.jobs.run()
    // The next release, as of a minute later.
    world.later({ minutes: 1 })
    const jobs = setInterval(() => void world.app.jobs.run(), 200)
    const code = await ended
    clearInterval(jobs)
    expect(said).toMatch(/webhook outcome\.recorded at \d+: signature verified/)
    expect(said).toMatch(/SHA-256 matches/)
    expect(said).toMatch(/vacates the hearing of SIM-/)
    expect(said).toContain('1 of 1 hearings vacated')
    expect(code).toBe(0)
  })

  it('names every operation of the schema that a court sends or asks', () => {
    const schema = buildCourtSchema()
    const operations = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(type =>
      Object.keys(type?.getFields() ?? {}),
    )
    expect(operations.length).toBeGreaterThan(10)
    expect(operations.filter(name => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([])
  })
})

describe('GraphiQL for courts', () => {
  it('a browser that opens the endpoint is led to GraphiQL, and everything in it comes from here', async () => {
    const page = await fetch(`${world.url}/court/graphql`, { headers: { accept: 'text/html' } })
    expect(page.url).toBe(`${world.url}/court/explorer/`)
    const html = await page.text()
    expect(html).toContain('<title>Court endpoint – GraphiQL</title>')
    const parts = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path)
    expect(parts.length).toBe(6)
    for (const path of parts) {
      expect(path).toMatch(/^\/court\/explorer\//)
      expect([path, (await fetch(world.url + path)).status]).toEqual([path, 200])
    }
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(html).not.toMatch(/<script(?![^>]*src)/)
  })

  it('a program that asks the endpoint without a token is refused as before', async () => {
    const answer = await fetch(`${world.url}/court/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    })
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="court"'])
  })
})
