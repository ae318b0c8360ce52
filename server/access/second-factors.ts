/** The door to a person's second factors: nobody but themself, and never a secret. */
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'

export interface PasskeyFacts {
  id: string
  name: string
  addedAt: string
  lastUsedAt: string | null
}

export interface SecondFactorFacts {
  /** When the authenticator app was confirmed; null when there is none. */
  appAddedAt: string | null
  passkeys: PasskeyFacts[]
  recoveryCodesLeft: number
}

export async function readSecondFactors(ctx: Ctx, personId: string): Promise<SecondFactorFacts> {
  const { rows } = await sql<SecondFactorFacts>`
    select (select a.confirmed_at from authenticator_apps a where a.person_id = ${personId}) as "appAddedAt",
      (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'addedAt', p.created_at, 'lastUsedAt', p.last_used_at)
        order by p.created_at, p.id), '[]') from passkeys p where p.person_id = ${personId}) as passkeys,
      (select count(*)::int from recovery_codes r where r.person_id = ${personId} and r.used_at is null) as "recoveryCodesLeft"`.execute(
    ctx.sql,
  )
  return rows[0] ?? { appAddedAt: null, passkeys: [], recoveryCodesLeft: 0 }
}

/** In what ways this person can give a second factor; none: the mailed code alone signs in. */
export async function secondFactorMethods(ctx: Ctx, personId: string): Promise<('APP' | 'PASSKEY')[]> {
  const { appAddedAt, passkeys } = await readSecondFactors(ctx, personId)
  return [...(appAddedAt ? (['APP'] as const) : []), ...(passkeys.length > 0 ? (['PASSKEY'] as const) : [])]
}

/** Whether this person mediates or works for a program and has no second factor, where one is asked for. */
export async function mustAddSecondFactor(ctx: Ctx, personId: string): Promise<boolean> {
  if (!ctx.platform.config.neutralsNeedSecondFactor) return false
  const { rows } = await sql<{ isNeutral: boolean }>`
    select exists (select 1 from program_neutrals n where n.person_id = ${personId} and n.until is null)
      or exists (select 1 from program_staff t where t.person_id = ${personId} and t.until is null)
      or exists (select 1 from seats s where s.person_id = ${personId} and s.party_id is null and s.removed_at is null
        and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER', 'PROGRAM_ADMIN')) as "isNeutral"`.execute(ctx.sql)
  return rows[0]?.isNeutral === true && (await secondFactorMethods(ctx, personId)).length === 0
}
