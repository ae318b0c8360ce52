// The door behind every `npm run`: installs what is missing, then goes on in the Node that npm installed. It runs before
// anything is there, on whatever Node the machine has: plain JavaScript of Node 18's day, built-in modules only.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = (...path) => join(root, ...path)
const tool = name => at('node_modules', '.bin', name)
const node = tool('node')

const children = new Set()
let interrupted = false
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, pass)

function pass(signal) {
  interrupted = true
  // Ctrl-C in a terminal reaches the children by itself; a second one would look like impatience.
  if (signal === 'SIGINT' && process.stdin.isTTY) return
  for (const child of children) child.kill(signal)
}

// Whoever stops npm stops only npm and its shell: nobody tells this process, but it gets another parent.
const parent = process.ppid
if (process.env.npm_lifecycle_event)
  setInterval(() => process.ppid === parent || interrupted || pass('SIGTERM'), 250).unref()

const [verb, ...more] = process.argv.slice(2)
const verbs = {
  async start() {
    await buildIfStale()
    const env = process.env.NODE_ENV === 'production' ? {} : { PARLEY_MODE: process.env.PARLEY_MODE || 'demo' }
    return run(['--enable-source-maps', 'dist/server/main.js', ...more], env)
  },
  dev: () => run([tool('tsx'), 'watch', '--clear-screen=false', 'server/main.ts'], { PARLEY_MODE: 'development' }),
  test: () => run([tool('vitest'), 'run', ...more]),
  async browser() {
    await buildIfStale()
    return run([tool('vitest'), 'run', ...more], { PARLEY_BROWSER: '1' })
  },
  async screens() {
    await buildIfStale()
    return run([tool('tsx'), 'test/browser/take-screens.ts', ...more])
  },
  async bench() {
    // Without a database the benchmark stops at once: nobody should wait for a build first.
    if (process.env.DATABASE_URL) await buildIfStale()
    return run([tool('tsx'), 'test/bench/bench.ts', ...more])
  },
  async chaos() {
    if (process.env.DATABASE_URL || more.includes('--embedded')) await buildIfStale()
    return run([tool('tsx'), 'test/chaos/chaos.ts', ...more])
  },
  court: () => run([tool('tsx'), 'server/courts/simulator/run.ts', ...more]),
  async codegen() {
    await must('The schema was not written.', [tool('tsx'), 'server/emit-schema.ts'])
    return run([tool('graphql-codegen'), '--config', 'codegen.yml'])
  },
  async check() {
    const drift = ['schema-drift', 'migration-drift', 'architecture'].map(name => `test/${name}.test.ts`)
    await Promise.all([
      must('Types are wrong. See them: node_modules/.bin/tsc --noEmit -p .', [tool('tsc'), '--noEmit', '-p', '.']),
      must('The linter objects. See it: node_modules/.bin/oxlint --type-aware', [tool('oxlint'), '--type-aware']),
      must('The format differs. Mend it: node_modules/.bin/prettier --write .', [tool('prettier'), '--check', '.']),
    ])
    await must(`A file is out of date or a rule is broken. See it: npm test ${drift.join(' ')}`, [
      tool('vitest'),
      'run',
      ...drift,
    ])
    console.log('Types, lint, format, schema, migrations and architecture are in order.')
    return 0
  },
}

if (!Object.hasOwn(verbs, verb)) stop(`Say which: npm run ${Object.keys(verbs).join(' | ')}`)
/** What runs and builds the product are its dependencies; a first start need not wait for what only tests and checks use. */
const toolsToo = verb !== 'start'
if (!isInstalled()) await install()
process.exit(await verbs[verb]())

/** Every package that is needed is there in its version; those for other systems may be absent. */
function isInstalled() {
  const locked = packagesOf('package-lock.json')
  const present = packagesOf('node_modules/.package-lock.json')
  if (!present || !existsSync(node)) return false
  return (
    Object.keys(present).every(path => locked[path] && locked[path].version === present[path].version) &&
    Object.keys(locked).every(path => path === '' || present[path] || isSpare(locked[path]))
  )
}

function isSpare({ optional, dev, devOptional }) {
  return optional || (!toolsToo && (dev || devOptional))
}

function packagesOf(lockFile) {
  return existsSync(at(lockFile)) ? JSON.parse(readFileSync(at(lockFile), 'utf8')).packages : null
}

async function install() {
  // npm would empty the folder of whoever it belongs to.
  if (lstatSync(at('node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    stop('node_modules is a link, and what it links to is out of date: run npm ci there, or remove the link.')
  console.log('Installing packages, because some are missing or have changed: this takes a minute or two.')
  // npm removes node_modules first, so it must not run on the Node in there.
  const path = process.env.PATH.split(delimiter).filter(dir => !/node_modules[\\/]\.bin[\\/]?$/.test(dir))
  // NODE_ENV=production must not decide what is left out; the audit has no answer on some registries.
  // What npm has in its cache need not be asked for again: the lock file names the versions.
  const code = await spawned(
    'npm',
    [
      'ci',
      '--prefer-offline',
      '--loglevel=error',
      toolsToo ? '--include=dev' : '--omit=dev',
      '--no-audit',
      '--no-fund',
    ],
    {
      env: { ...process.env, PATH: path.join(delimiter) },
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  )
  if (code !== 0) stop('The packages could not be installed (npm says why above). Check the network, then try again.')
  if (!existsSync(node))
    stop('npm was not allowed to install Node 24: run "npm config set ignore-scripts false", then try again.')
}

/** Builds client and server, unless what they are made of is the same as at the last build. */
async function buildIfStale() {
  const stamp = stampOf(['client', 'server', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'])
  const stampFile = at('dist', '.stamp')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  console.log('Building …')
  rmSync(at('dist'), { recursive: true, force: true })
  const build = (...part) =>
    must('The build failed.', [tool('vite'), 'build', '--logLevel=warn', ...part], { NODE_ENV: 'production' })
  await Promise.all([build(), build('--ssr')])
  writeFileSync(stampFile, stamp)
}

function stampOf(paths) {
  const hash = createHash('sha256')
  const add = path => {
    if (!statSync(at(path)).isDirectory()) return hash.update(`${path}\n`).update(readFileSync(at(path)))
    for (const name of readdirSync(at(path)).sort()) add(join(path, name))
  }
  for (const path of paths) add(path)
  return hash.digest('hex')
}

/** Hands the terminal to a program and answers its exit code. */
function run(args, env = {}) {
  return spawned(node, args, { env: environment(env), stdio: 'inherit' })
}

/** Runs a step that must succeed, showing its words only if it does not. */
async function must(complaint, args, env = {}) {
  const words = []
  const code = await spawned(node, args, { env: environment(env), stdio: ['ignore', 'pipe', 'pipe'] }, words)
  if (code === 0) return
  process.stdout.write(Buffer.concat(words))
  stop(complaint)
}

function environment(env) {
  return { ...process.env, PATH: at('node_modules', '.bin') + delimiter + process.env.PATH, ...env }
}

async function spawned(program, args, options, words = []) {
  if (interrupted) process.exit(130)
  const code = await new Promise(resolve => {
    const child = spawn(program, args, { cwd: root, ...options })
    children.add(child)
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', data => words.push(data))
    child.on('error', error => stop(`${program} cannot be started (${error.code}).`))
    child.on('close', (status, signal) => {
      children.delete(child)
      resolve(status ?? 128 + constants.signals[signal])
    })
  })
  if (interrupted) process.exit(code)
  return code
}

function stop(line) {
  for (const child of children) child.kill('SIGTERM')
  console.error(line)
  process.exit(1)
}
