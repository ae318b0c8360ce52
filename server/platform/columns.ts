/** The few kinds of column that every table uses. */
import { p } from '@mikro-orm/core'

export const id = () => p.uuid().primary()
export const ref = () => p.uuid()
/** An instant, UTC, to the millisecond. */
export const instant = () => p.datetime().columnType('timestamptz(3)')
/** A calendar day in the program's time zone. */
export const day = () => p.date()
/** An envelope of seal.ts: no SQL reads it. */
export const sealed = () => p.blob()
