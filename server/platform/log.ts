/** Structured lines for whoever runs Parley. Invariant: ids, codes and counts only, never what somebody wrote. */
import { pino } from 'pino'
import type { Config } from '../config.ts'

export interface LogFacts {
  errorId?: string
  personId?: string
  caseId?: string
  operation?: string
  code?: string
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

export function createLog(level: Config['logLevel']): Log {
  const out = pino({ level, base: null })
  return {
    info: (event, facts) => out.info(facts ?? {}, event),
    warn: (event, facts) => out.warn(facts ?? {}, event),
    error: (event, facts) => out.error(facts ?? {}, event),
  }
}

/** The harmless part of an unexpected error. */
export function factsOf(error: unknown): NonNullable<LogFacts['error']> {
  if (!(error instanceof Error)) return { name: typeof error, at: '' }
  const frames = (error.stack ?? '')
    .split('\n')
    .filter(line => line.trimStart().startsWith('at '))
    .slice(0, 4)
  return { name: error.name, at: frames.map(line => line.trim()).join(' < ') }
}
