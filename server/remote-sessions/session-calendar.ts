import { IntlMessageFormat } from 'intl-messageformat'
import en from '../../client/locales/en/notices.json' with { type: 'json' }
import es from '../../client/locales/es/notices.json' with { type: 'json' }
import type { RemoteSessionFacts } from '../access/remote-sessions.ts'
import { calendarFile } from '../notices/calendar.ts'
import type { Language } from '../programs/language.ts'

const catalogues: Record<Language, Record<keyof typeof en, string>> = { en, es }

/**
 * The session for people's calendars; null before it was ever set. The file says when, and where to sign in: the link or
 * number stays behind the sign-in, for calendars are shared and read by others.
 */
export function sessionCalendar(session: RemoteSessionFacts, publicUrl: string, language: Language): string | null {
  const { startsAt } = session
  if (startsAt === null || !session.wasScheduled) return null
  const say = (id: keyof typeof en): string =>
    String(new IntlMessageFormat(catalogues[language][id], language).format({ site: publicUrl }))
  return calendarFile({
    uid: `${session.id}@${new URL(publicUrl).hostname}`,
    // Every word on the session is a newer one: a new time counts more than all that was said of the time before.
    sequence: session.sequence * 2 + (session.status === 'CANCELLED' ? 1 : 0),
    stamp: new Date(session.changedAt),
    startsAt: new Date(startsAt),
    minutes: session.minutes,
    summary: say('notices.session.summary'),
    description: say('notices.session.description'),
    isCancelled: session.status === 'CANCELLED',
  })
}
