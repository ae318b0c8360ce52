/** One call of a webhook: to an address that was looked up once and checked, without following anybody elsewhere. */
import { lookup } from 'node:dns'
import { request as plainRequest } from 'node:http'
import { request as secureRequest, type RequestOptions } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Config } from '../config.ts'
import { errorCodeOf } from '../platform/error-code.ts'
import { mayReach } from './webhook-address.ts'

const TIMEOUT_MS = 15_000

export interface WebhookCall {
  url: string
  headers: Record<string, string>
  body: string
}

/** A status of HTTP, or the code of what went wrong before there was one. */
export type WebhookAnswer = number | 'TIMEOUT' | 'ADDRESS_REFUSED' | 'UNREACHABLE' | 'TLS_FAILED'

/** Never throws: what went wrong is an answer too. A redirect is an answer, and is not followed. */
export function callWebhook(
  config: Pick<Config, 'courts'>,
  call: WebhookCall,
  timeoutMs = TIMEOUT_MS,
): Promise<WebhookAnswer> {
  const url = new URL(call.url)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // An address that is written out is never looked up, so it is checked here.
  if (isIP(host) && !mayReach(host, config)) return Promise.resolve('ADDRESS_REFUSED')
  const options: RequestOptions = {
    method: 'POST',
    headers: { ...call.headers, 'content-length': Buffer.byteLength(call.body) },
    lookup: checkedLookup(config),
    agent: false,
  }
  return new Promise(resolve => {
    const request = (url.protocol === 'https:' ? secureRequest : plainRequest)(url, options, response => {
      resolve(response.statusCode ?? 'UNREACHABLE')
      clearTimeout(timer)
      // What it says is nobody's business, however long it is.
      response.destroy()
    })
    // One clock for everything, so that a receiver that trickles bytes cannot hold us.
    const timer = setTimeout(() => {
      resolve('TIMEOUT')
      request.destroy()
    }, timeoutMs)
    request.on('error', error => {
      clearTimeout(timer)
      resolve(codeOf(error))
    })
    request.end(call.body)
  })
}

/** The connection goes to the very address that was checked: a second look-up could say something else. */
const checkedLookup =
  (config: Pick<Config, 'courts'>): LookupFunction =>
  (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '', 0)
      const [first] = found
      if (!first || !found.every(({ address }) => mayReach(address, config)))
        return done(Object.assign(new Error('an address of an inner network'), { code: 'ADDRESS_REFUSED' }), '', 0)
      if (options.all) return done(null, found)
      done(null, first.address, first.family)
    })
  }

function codeOf(error: unknown): WebhookAnswer {
  const code = errorCodeOf(error) ?? ''
  if (code === 'ADDRESS_REFUSED') return code
  return /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code) ? 'TLS_FAILED' : 'UNREACHABLE'
}
