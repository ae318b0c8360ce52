/** One line for whoever starts Parley: what is wrong, and what to do. */
export class StartError extends Error {}

const lines: Record<string, string> = {
  EADDRINUSE: 'the port is in use. Stop the other program, or set PORT to another number.',
  EACCES: 'this port needs more rights. Set PORT to a number above 1023.',
  EADDRNOTAVAIL: 'HOST names no address of this machine. Set HOST to one, or leave it out.',
  ECONNREFUSED: 'PostgreSQL does not answer at DATABASE_URL. Start it, or correct the URL.',
  ENOTFOUND: 'the host in DATABASE_URL is unknown. Correct the URL.',
  ETIMEDOUT: 'PostgreSQL at DATABASE_URL does not answer in time. Check the network and the URL.',
  '28P01': 'PostgreSQL refuses the password in DATABASE_URL. Correct it.',
  '28000': 'PostgreSQL refuses this login. Check the user in DATABASE_URL and pg_hba.conf.',
  '3D000': 'the database in DATABASE_URL does not exist. Create it: createdb <name>.',
  '42501': 'the login in DATABASE_URL may not change this database. Give it the rights of docs/operate.md.',
  '42P07': 'the database holds tables that Parley did not make. Use an empty database, or restore a backup.',
}

/** The line for an error of the system or the database; its code may stand in a cause. */
export function startErrorOf(error: unknown): string {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause ? String(cause.code) : ''
    if (lines[code]) return lines[code]
    if (cause instanceof AggregateError && cause.errors[0]) return startErrorOf(cause.errors[0])
  }
  return error instanceof Error ? (error.message.split('\n')[0] ?? 'unknown error') : String(error)
}
