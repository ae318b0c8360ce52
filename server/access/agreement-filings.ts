/** Filings as those see them whom the agreement binds, and their neutrals: with the agreement, by its door. */
import { sql } from 'kysely'
import type { FilingFacts } from './filings.ts'

/** In a statement on `agreements` with a `sight`: its filings, as they stood when that sight ended. Reasons are sealed. */
export const filingsInSight = sql<FilingFacts[] | null>`(
  select json_agg(json_build_object('id', f.id, 'caseId', f.case_id, 'agreementId', f.agreement_id, 'purpose', f.purpose, 'attempt', f.attempt,
    'actor', f.actor, 'dueOn', f.due_on, 'isLate', f.is_late, 'createdAt', f.created_at,
    'isLast', not exists (select 1 from filings later where later.agreement_id = f.agreement_id and later.purpose = f.purpose
      and later.attempt > f.attempt and later.created_at <= sight.until),
    'status', case when f.decided_at <= sight.until or sight.until = 'infinity' then f.status when f.sent_at <= sight.until then 'SENT' else 'DUE' end,
    'sentAt', case when f.sent_at <= sight.until then f.sent_at end, 'sentBy', case when f.sent_at <= sight.until then f.sent_by end,
    'decidedAt', case when f.decided_at <= sight.until then f.decided_at end,
    'decidedBy', case when f.decided_at <= sight.until then f.decided_by end,
    'everybodyConsents', case when f.sent_at <= sight.until then f.all_consented
      else sight.until = 'infinity' and f.sent_at is null and everybody_consents(f.agreement_id) end,
    'reason', case when f.decided_at <= sight.until then encode(f.reason, 'base64') end) order by f.purpose desc, f.attempt)
  from filings f where f.agreement_id = agreements.id and f.created_at <= sight.until)`
