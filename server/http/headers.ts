import helmet from 'helmet'
import type { RequestHandler } from 'express'
import type { Config } from '../config.ts'

/** Strict headers: no inline script, nothing from elsewhere, no framing. In development Vite's reloading needs more. */
export function strictHeaders(config: Config): RequestHandler {
  const isHttps = config.publicUrl.startsWith('https:')
  return helmet({
    contentSecurityPolicy:
      config.mode === 'development'
        ? false
        : {
            useDefaults: false,
            directives: {
              defaultSrc: ["'none'"],
              scriptSrc: ["'self'"],
              styleSrc: ["'self'"],
              imgSrc: ["'self'", 'blob:', 'data:'],
              fontSrc: ["'self'"],
              connectSrc: ["'self'"],
              frameSrc: ['blob:'],
              manifestSrc: ["'self'"],
              baseUri: ["'none'"],
              formAction: ["'self'"],
              frameAncestors: ["'none'"],
              ...(isHttps ? { upgradeInsecureRequests: [] } : {}),
            },
          },
    strictTransportSecurity: isHttps,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
  })
}
