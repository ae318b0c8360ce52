/** One-click sign-ins and the outgoing mail. Invariant: this file is never loaded in production. */
import express, { type Express } from 'express'
import { act } from '../act.ts'
import { openSession } from '../accounts/open-session.ts'
import type { Platform } from '../context.ts'
import { NotFound } from '../errors.ts'
import { requestFacts } from '../http/request-facts.ts'
import { jobWho } from '../jobs.ts'
import { look } from '../look.ts'
import { openMail } from '../notices/queue-mail.ts'
import { localized } from '../programs/language.ts'
import { demoEmail, demoPeople } from './people.ts'

const MAILS_SHOWN = 50

export function demoRoutes(app: Express, platform: Platform): void {
  app.get('/demo/people', (req, res) => {
    const { language } = requestFacts(platform, req, res)
    res.json(demoPeople.map(({ key, name, role, text }) => ({ key, name, role, text: localized(text, language) })))
  })

  app.post('/demo/sign-in', express.json({ limit: '1kb' }), async (req, res) => {
    const { person: key } = (req.body ?? {}) as { person?: unknown }
    const person = demoPeople.find(known => known.key === key)
    if (!person) throw new NotFound()
    const request = { ...requestFacts(platform, req, res) }
    const { window } = (req.body ?? {}) as { window?: unknown }
    if (typeof window === 'string' && /^[a-z0-9-]{1,20}$/.test(window)) request.window = window
    const session = await act(platform, { ...jobWho('start-up'), request }, async ctx => {
      const row = await ctx.sql
        .selectFrom('persons')
        .select('id')
        .where('email', '=', demoEmail(person.key))
        .executeTakeFirstOrThrow()
      return openSession(ctx, row.id, 'WITH_SECOND_FACTOR')
    })
    res.json({ accessToken: session.accessToken, expiresAt: session.expiresAt })
  })

  app.get('/demo/mail', async (req, res, next) => {
    if (req.accepts(['html', 'json']) === 'html') return next()
    const mails = await look(platform, jobWho('mail'), ctx =>
      ctx.sql
        .selectFrom('mails')
        .select(['id', 'recipient', 'content', 'created_at'])
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(MAILS_SHOWN)
        .execute(),
    )
    res.json(
      mails.map(mail => ({
        id: mail.id,
        to: mail.recipient,
        ...openMail(platform, mail.id, mail.content),
        createdAt: new Date(mail.created_at),
      })),
    )
  })
}
