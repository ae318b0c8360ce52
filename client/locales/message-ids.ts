/** The English catalogue, feature by feature. */
type English = typeof import('./en/account.json', { with: { type: 'json' } }) &
  typeof import('./en/accounts.json', { with: { type: 'json' } }) &
  typeof import('./en/agreements.json', { with: { type: 'json' } }) &
  typeof import('./en/cases.json', { with: { type: 'json' } }) &
  typeof import('./en/common.json', { with: { type: 'json' } }) &
  typeof import('./en/complaints.json', { with: { type: 'json' } }) &
  typeof import('./en/conversations.json', { with: { type: 'json' } }) &
  typeof import('./en/desk.json', { with: { type: 'json' } }) &
  typeof import('./en/errors.json', { with: { type: 'json' } }) &
  typeof import('./en/inside-errors.json', { with: { type: 'json' } }) &
  typeof import('./en/notices.json', { with: { type: 'json' } }) &
  typeof import('./en/offers.json', { with: { type: 'json' } }) &
  typeof import('./en/programs.json', { with: { type: 'json' } }) &
  typeof import('./en/sessions.json', { with: { type: 'json' } }) &
  typeof import('./en/staff.json', { with: { type: 'json' } })

/** Every key of the catalogue. A key that is not in English does not compile. */
export type MessageId = Extract<keyof English, string>

/** All messages of one language. */
export type Catalogue = Readonly<Record<MessageId, string>>

declare global {
  namespace FormatjsIntl {
    interface Message {
      ids: MessageId
    }
  }
}
