/**
 * Structured lines for whoever runs Parley. Invariant: ids, codes and counts only, never what somebody wrote. The list
 * of what may stand in a line is enforced when it is written, not only by the compiler.
 */
import { pino, type DestinationStream } from 'pino'
import type { Config } from '../config.ts'

export interface LogFacts {
  errorId?: string
  requestId?: string
  personId?: string
  caseId?: string
  /** What came in: query, mutation, subscription, or the kind of address. */
  kind?: string
  /** A name out of Parley's own code: never one that came with a request. */
  operation?: string
  code?: string
  status?: number
  count?: number
  milliseconds?: number
  /** Of an unexpected error: its class and where it was thrown, never its message (which may quote a value). */
  error?: { name: string; at: string }
}

export interface Log {
  info(event: string, facts?: LogFacts): void
  warn(event: string, facts?: LogFacts): void
  error(event: string, facts?: LogFacts): void
}

const id = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value)
const code = (value: unknown): boolean => typeof value === 'string' && /^\w{1,60}$/.test(value)
const count = (value: unknown): boolean => typeof value === 'number'
const allowed: Record<keyof LogFacts, (value: unknown) => boolean> = {
  errorId: id,
  requestId: id,
  personId: id,
  caseId: id,
  kind: code,
  operation: code,
  code,
  status: count,
  count,
  milliseconds: count,
  error: value => typeof value === 'object',
}

/** What is on the list and looks like it; the rest is left out. */
function allowedOf(facts: LogFacts = {}): LogFacts {
  const kept = Object.entries(allowed).flatMap(([name, isAllowed]) => {
    const value = facts[name as keyof LogFacts]
    return value !== undefined && isAllowed(value) ? [[name, value] as const] : []
  })
  return Object.fromEntries(kept)
}

/** `to` is where the lines go: the standard output. */
export function createLog(level: Config['logLevel'], to?: DestinationStream): Log {
  const out = to ? pino({ level, base: null }, to) : pino({ level, base: null })
  return {
    info: (event, facts) => out.info(allowedOf(facts), event),
    warn: (event, facts) => out.warn(allowedOf(facts), event),
    error: (event, facts) => out.error(allowedOf(facts), event),
  }
}

/** The harmless part of an unexpected error. */
export function factsOf(error: unknown): NonNullable<LogFacts['error']> {
  if (!(error instanceof Error)) return { name: typeof error, at: '' }
  const stack = error.stack ?? ''
  // The stack begins with the message, which may quote a value, over several lines perhaps.
  const start = stack.indexOf(error.message)
  const frames = (start < 0 ? '' : stack.slice(start + error.message.length))
    .split('\n')
    .filter(line => line.trimStart().startsWith('at '))
    .slice(0, 4)
  return { name: error.name, at: frames.map(line => line.trim()).join(' < ') }
}
