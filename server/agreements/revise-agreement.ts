import type { AgreementFacts } from '../access/agreements.ts'
import type { CaseFacts } from '../access/cases.ts'
import type { ActCtx } from '../context.ts'
import { BadInput } from '../errors.ts'
import { queueNews } from '../notices/queue-news.ts'
import { personsActingFor } from '../offers/acting-party.ts'
import { enforce } from '../offers/ruling.ts'
import type { Language } from '../programs/language.ts'
import type { AgreementDocument } from './agreement-document.ts'
import { whyNotRevise } from './agreement.rules.ts'
import { agreementChanged, takeAgreement, tell, voidSignatures } from './change-agreement.ts'
import { checkWords } from './check-words.ts'
import { refuseAccountData } from './refuse-account-data.ts'
import { keepRevision } from './keep-revision.ts'
import { sealDocument, writeDocument } from './write-document.ts'

const MAX_RECITALS = 10
const MAX_LENGTH = 1_000

export interface ReviseAgreement {
  agreementId: string
  revision: number
  recitals: string[]
  language: Language
}

/**
 * Writes the agreement anew, with another background or in another language; the terms stay as everybody accepted them.
 * A new revision voids all signatures, and the one before is kept. Locks: the case. Throws AGREEMENT_CHANGED when another revision was read.
 */
export async function reviseAgreement(ctx: ActCtx, input: ReviseAgreement): Promise<string> {
  const { facts, agreement } = await takeAgreement(ctx, input.agreementId)
  enforce(whyNotRevise(facts, agreement))
  if (input.revision !== agreement.revision) throw agreementChanged(agreement)
  const document = revised(facts, agreement, checkInput(facts, input), ctx.now)
  if (document === null) return agreement.id
  const revision = agreement.revision + 1
  await keepRevision(ctx, agreement)
  const changed = await ctx.sql
    .updateTable('agreements')
    .set({
      revision,
      status: 'REVIEW',
      sign_by: null,
      language: input.language,
      ...(await sealDocument(ctx, facts, document, revision)),
    })
    .where('id', '=', agreement.id)
    .where('revision', '=', agreement.revision)
    .where('status', 'in', ['REVIEW', 'SIGNING'])
    .returning('id')
    .executeTakeFirst()
  if (!changed) throw agreementChanged(agreement)
  await voidSignatures(ctx, agreement.id)
  tell(ctx, 'AGREEMENT_REVISED', agreement, facts.me.id)
  const others = personsActingFor(facts, agreement.signatoryIds).filter(id => id !== facts.me.personId)
  await queueNews(ctx, others, 'AT_ONCE')
  return agreement.id
}

/** Throws BadInput with the place of what is wrong. */
function checkInput(
  { program }: CaseFacts,
  { recitals, language }: ReviseAgreement,
): { recitals: string[]; language: Language } {
  if (!program.languages.includes(language))
    throw new BadInput('language', 'UNKNOWN', 'The program does not work in this language.')
  if (recitals.length > MAX_RECITALS) {
    throw new BadInput('recitals', 'TOO_LONG', `Write ${MAX_RECITALS} paragraphs at most.`, { max: MAX_RECITALS })
  }
  return {
    recitals: recitals.map((text, index) =>
      refuseAccountData(`recitals[${index}]`, checkWords(`recitals[${index}]`, text, MAX_LENGTH)),
    ),
    language,
  }
}

/** Null when it says what it said before. A background that nobody has touched is written in the new language. */
function revised(
  facts: CaseFacts,
  { id, document }: AgreementFacts,
  input: ReturnType<typeof checkInput>,
  now: Date,
): AgreementDocument | null {
  const isSame = input.recitals.join('\n\n') === document.recitals.join('\n\n')
  if (isSame && input.language === document.language) return null
  const terms = document.terms.map(({ term }) => term)
  const written = writeDocument(facts, now, {
    agreementId: id,
    language: input.language,
    parties: document.parties,
    terms,
  })
  const wasOwn = isSame && writtenBackground(facts, document, now).join('\n\n') === document.recitals.join('\n\n')
  return wasOwn ? written : { ...written, recitals: input.recitals }
}

/** The background as assembly writes it in the present language. */
const writtenBackground = (
  facts: CaseFacts,
  { agreementId, language, parties, terms }: AgreementDocument,
  now: Date,
): string[] =>
  writeDocument(facts, now, { agreementId, language, parties, terms: terms.map(({ term }) => term) }).recitals
