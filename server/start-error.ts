/** One line for whoever starts Parley: what is wrong, and what to do. */
import { errorCodeOf } from './platform/error-code.ts'

const notThere = 'PostgreSQL does not answer at DATABASE_URL. Start it, or correct the URL.'
const unknownHost = 'the host in DATABASE_URL is unknown. Correct the URL.'
const tooLate = 'PostgreSQL at DATABASE_URL does not answer in time. Check the network and the URL.'
const notTaken = 'PostgreSQL takes no connection now: it is starting, stopping or full. Try again in a moment.'

const damaged =
  'the embedded database in DATA_DIR cannot be opened. Restore a backup of DATA_DIR, or set DATA_DIR to another folder.'

const lines: Record<string, string> = {
  EADDRINUSE: 'the port is in use. Stop the other program, or set PORT to another number.',
  EACCES: 'this port needs more rights. Set PORT to a number above 1023.',
  EADDRNOTAVAIL: 'HOST names no address of this machine. Set HOST to one, or leave it out.',
  ECONNREFUSED: notThere,
  ECONNRESET: notThere,
  EHOSTUNREACH: notThere,
  ENETUNREACH: notThere,
  ENOTFOUND: unknownHost,
  EAI_AGAIN: unknownHost,
  ETIMEDOUT: tooLate,
  '28P01': 'PostgreSQL refuses the password in DATABASE_URL. Correct it.',
  '28000': 'PostgreSQL refuses this login. Check the user in DATABASE_URL and pg_hba.conf.',
  '3D000': 'the database in DATABASE_URL does not exist. Create it: createdb <name>.',
  '42501': 'the login in DATABASE_URL may not change this database. Give it the rights of docs/operate.md.',
  '53300': notTaken,
  '57P03': notTaken,
}

/** The line for any error: the one of its code, else its own first line. */
export function startErrorOf(error: unknown): string {
  const line = lines[errorCodeOf(error) ?? '']
  if (line) return line
  const message = error instanceof Error ? error.message : String(error)
  // The drivers' own words, without a code.
  if (/^timeout e/i.test(message)) return tooLate
  if (/^(Aborted\(|PGlite failed)/.test(message)) return damaged
  return message.split('\n')[0] || 'unknown error'
}
