/**
 * The few ways to say no. The server throws a code and data; every sentence that a person reads comes from the client's
 * catalogue under that code. `message` is English for people who integrate.
 */
import { GraphQLError } from 'graphql'

/** What a refusal may carry beside its code: ids, numbers, dates, field names. Never words that somebody wrote. */
export type RefusalData = Record<string, string | number | boolean | null | string[]>

/** A refusal that was expected. `keepsChanges`: what was written before it stays (a counted wrong code, say). */
export class Refusal extends GraphQLError {
  constructor(
    readonly code: string,
    message: string,
    data: RefusalData = {},
    readonly keepsChanges = false,
  ) {
    super(message, { extensions: { code, ...data } })
  }
}

/** Nobody is signed in, or the session has ended. */
export class SignInNeeded extends Refusal {
  constructor() {
    super('SIGN_IN_NEEDED', 'Sign in first: no valid session came with this request.')
  }
}

/** It does not exist or is not yours: deliberately one and the same answer. */
export class NotFound extends Refusal {
  constructor() {
    super('NOT_FOUND', 'There is nothing here that you may see.')
  }
}

/** `await door(ctx, id).catch(orNothing)`: null for what is not there. Every other failure stays one. */
export function orNothing(error: unknown): null {
  if (error instanceof NotFound) return null
  throw error
}

/** You may see it, but this act is not yours to do. */
export class NotAllowed extends Refusal {
  constructor(code: string, message: string, data: RefusalData = {}) {
    super(code, message, data)
  }
}

/** A rule of the domain forbids it now; `code` says which. */
export class RuleBroken extends Refusal {}

/** An argument is wrong. `field` is the path of the argument, `reason` a code of the catalogue. */
export class BadInput extends Refusal {
  constructor(field: string, reason: string, message: string, data: RefusalData = {}) {
    super('BAD_INPUT', message, { field, reason, ...data })
  }
}

/** Somebody else was first, or the same key came with other arguments. */
export class Conflict extends Refusal {}

/** There is more to do at this moment than can be done: nothing was changed, and the same thing asked again goes through. */
export class Busy extends Refusal {
  constructor(seconds = 5) {
    super('BUSY', `There is much to do at this moment: try again in ${seconds} seconds.`, {
      retryAfterSeconds: seconds,
    })
  }
}
