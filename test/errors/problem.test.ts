import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { createIntl } from 'react-intl'
import { describe, expect, it } from 'vitest'
import { readProblem } from '../../client/errors/problem.ts'
import { problemSentence } from '../../client/errors/sentence.ts'
import atTheDoor from '../../client/locales/en/errors.json' with { type: 'json' }
import inside from '../../client/locales/en/inside-errors.json' with { type: 'json' }
import type { Catalogue } from '../../client/locales/message-ids.ts'

const messages = { ...atTheDoor, ...inside } as Catalogue
const intl = createIntl({ locale: 'en-US', messages })

function refused(extensions: Record<string, unknown>): CombinedGraphQLErrors {
  return new CombinedGraphQLErrors({ data: null, errors: [{ message: 'for integrators', extensions }] })
}

describe('a refusal', () => {
  it('names the field, the reason and everything else that the server said', () => {
    const error = refused({ code: 'BAD_INPUT', field: 'others[0].email', reason: 'EMAIL_INVALID', max: 3 })
    expect(readProblem(error)).toEqual({
      code: 'BAD_INPUT',
      field: 'others[0].email',
      reason: 'EMAIL_INVALID',
      data: { max: 3 },
    })
  })

  it('is understood in an answer with an HTTP error too', () => {
    const bodyText = JSON.stringify({ errors: [{ extensions: { code: 'TOO_LATE' } }] })
    expect(readProblem(new ServerError('400', { response: new Response(null, { status: 400 }), bodyText })).code).toBe(
      'TOO_LATE',
    )
  })

  it('is told apart from a server that was not reached', () => {
    expect(readProblem(new TypeError('Failed to fetch')).code).toBe('OFFLINE')
    expect(
      readProblem(new ServerError('502', { response: new Response(null, { status: 502 }), bodyText: '<html>' })).code,
    ).toBe('OFFLINE')
    expect(readProblem(new Error('a fault of ours')).code).toBe('INTERNAL')
  })
})

describe('the sentence of a refusal', () => {
  const sentence = (extensions: Record<string, unknown>, field?: string) =>
    problemSentence(intl, readProblem(refused(extensions)), field)

  it('counts what is left', () => {
    expect(sentence({ code: 'CODE_WRONG', attemptsLeft: 1 })).toContain('You have 1 try left.')
    expect(sentence({ code: 'TOO_MANY_REQUESTS', retryAfterSeconds: 30 })).toContain('Wait 30 seconds')
  })

  it('prefers words made for the field', () => {
    expect(sentence({ code: 'BAD_INPUT', field: 'email', reason: 'REQUIRED' }, 'email')).toBe(
      'Enter your e-mail address.',
    )
    expect(sentence({ code: 'BAD_INPUT', field: 'department', reason: 'REQUIRED' }, 'department')).toBe('Fill this in.')
  })

  it('is never a bare code, even for one that this client does not know', () => {
    expect(sentence({ code: 'FROM_A_LATER_VERSION', errorId: 'e-77' })).toContain('e-77')
  })
})
