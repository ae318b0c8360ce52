/** After the last signature: the agreement and its certificate are drawn, stored and never drawn again. */
import { agreementsToSeal, type AgreementFacts } from '../access/agreements.ts'
import { act } from '../act.ts'
import type { Ctx, Platform } from '../context.ts'
import { jobWho } from '../jobs.ts'
import { look } from '../look.ts'
import { factsOf } from '../platform/log.ts'
import type { DocumentSignature } from './agreement-document.ts'
import { documentSignatures } from './document-signatures.ts'
import { renderInWorker } from './render-in-worker.ts'
import { renderOnce } from './render-once.ts'

const AT_ONCE = 10
const sealer = jobWho('sealing')

/** Seals what is binding and not sealed; answers how many. One that fails is tried again, and holds up no other. */
export async function sealAgreements(platform: Platform): Promise<number> {
  let sealed = 0
  for (const { agreement, signatures } of await look(platform, sealer, waiting)) {
    const isSealed = await seal(platform, agreement, signatures).catch(error => {
      platform.log.error('agreement not sealed', { caseId: agreement.caseId, error: factsOf(error) })
      return false
    })
    if (isSealed) sealed += 1
  }
  return sealed
}

type Waiting = { agreement: AgreementFacts; signatures: DocumentSignature[] }

async function waiting(ctx: Ctx): Promise<Waiting[]> {
  const agreements = await agreementsToSeal(ctx, AT_ONCE)
  const { programs } = ctx.platform
  return Promise.all(
    agreements.map(async agreement => {
      const program = await programs.version(ctx.sql, agreement.programVersionId)
      return { agreement, signatures: documentSignatures(program, agreement) }
    }),
  )
}

/** False when somebody else has sealed it meanwhile. */
async function seal(platform: Platform, agreement: AgreementFacts, signatures: DocumentSignature[]): Promise<boolean> {
  const { document, hash } = agreement
  await renderOnce(platform, sealer, agreement, 'AGREEMENT', () => renderInWorker('AGREEMENT', { document, hash }))
  await renderOnce(platform, sealer, agreement, 'CERTIFICATE', () =>
    renderInWorker('CERTIFICATE', { document, hash, signatures }),
  )
  return act(platform, sealer, async ctx => {
    const sealed = await ctx.sql
      .updateTable('agreements')
      .set({ sealed_at: ctx.now })
      .where('id', '=', agreement.id)
      .where('status', '=', 'BINDING')
      .where('sealed_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!sealed) return false
    const { id, caseId } = agreement
    ctx.record({ kind: 'AGREEMENT_SEALED', scope: 'AGREEMENT', scopeId: id, caseId, subjectId: id })
    return true
  })
}
