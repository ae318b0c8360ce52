/** What mails say, from the same catalogue as the screens. Invariant: nothing of a case; subject and sender are neutral. */
import { IntlMessageFormat } from 'intl-messageformat'
import en from '../../client/locales/en/notices.json' with { type: 'json' }
import es from '../../client/locales/es/notices.json' with { type: 'json' }
import type { Language } from '../programs/language.ts'
import type { MailContent } from './queue-mail.ts'

export type MailWords =
  | { kind: 'signInCode' | 'identityCode'; code: string; minutes: number }
  | { kind: 'invitation' | 'seatInvitation'; programName: string; code: string }
  | { kind: 'invitationReminder' | 'addedToProgram' | 'staffWork'; programName: string }
  | { kind: 'received'; reference: string }
  | { kind: 'news' | 'reminder' | 'sessionEnded' | 'securityChanged' }

const catalogues: Record<Language, Record<keyof typeof en, string>> = { en, es }

export function writeMail(publicUrl: string, language: Language, words: MailWords): MailContent {
  const pages = { invitation: 'invitation', seatInvitation: 'seat' }
  const link =
    'code' in words && words.kind in pages
      ? `${publicUrl}/${pages[words.kind as keyof typeof pages]}/${words.code}`
      : publicUrl
  const say = (id: keyof typeof en): string =>
    String(new IntlMessageFormat(catalogues[language][id], language).format({ ...words, site: publicUrl, link }))
  return {
    subject: say(`notices.${words.kind}.subject`),
    text: `${say(`notices.${words.kind}.text`)}\n\n${say('notices.footer')}\n`,
  }
}
