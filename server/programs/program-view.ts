/** A program as one reader sees it: in their language, with what the screens need. */
import type { Ctx } from '../context.ts'
import { localized, type Language, type Localized } from './language.ts'
import type { Program } from './program.ts'
import { viewRules } from './rules-view.ts'

export type ProgramView = ReturnType<typeof inWords>

/** A program never changes, and a page asks for it many times: it is put into words once. */
export function viewProgram(id: string, program: Program, language: Language): ProgramView {
  const views = kept.get(program) ?? new Map<Language, ProgramView>()
  kept.set(program, views)
  const view = views.get(language) ?? inWords(id, program, language)
  views.set(language, view)
  return view
}

const kept = new WeakMap<Program, Map<Language, ProgramView>>()

function inWords(id: string, program: Program, language: Language) {
  const say = (text: Localized): string => localized(text, language)
  const saySome = (text: Localized | null | undefined): string | null => (text ? say(text) : null)
  const money = (amountCents: number) => ({ amountCents, currency: 'USD' })
  return {
    id,
    key: program.key,
    version: program.version,
    kind: program.kind,
    name: say(program.name),
    organisation: say(program.organisation),
    courtName: saySome(program.court?.name),
    courtLookUpUrl: program.court?.lookUpUrl ?? null,
    timeZone: program.timeZone,
    languages: program.languages,
    controllingLanguage: program.controllingLanguage,
    supportPhone: program.support.phone,
    supportEmail: program.support.email,
    supportHours: say(program.support.hours),
    fee: say(program.fee),
    caseTypes: program.caseTypes.map(type => ({
      key: type.key,
      label: say(type.label),
      sides: [...type.sides],
      needsCaseNumber: type.needsCaseNumber,
      claimLimitIndividual: type.claimLimit ? money(type.claimLimit.individualCents) : null,
      claimLimitEntity: type.claimLimit ? money(type.claimLimit.entityCents) : null,
      dispositions: type.dispositions.map(key => ({ key, text: saySome(program.clauses.dispositions[key]) ?? '' })),
      retainedJurisdiction: type.retainedJurisdiction,
      attorneys: type.attorneys,
      intakeReview: type.intakeReview,
      agreementVisibility: type.agreementVisibility,
      partySignatureRequired: type.partySignatureRequired,
      fee: say(type.fee ?? program.fee),
      afterAgreement: saySome(type.afterAgreement),
      ifBroken: saySome(type.ifBroken),
      responseDue: saySome(type.responseDueText),
      stipulationWarning: saySome(type.stipulationWarning),
    })),
    neutralTitle: say(program.neutral.title),
    neutralMode: program.neutral.mode,
    neutralHours: say(program.neutral.hours),
    neutralAnswerWithinHours: program.neutral.answerWithinHours,
    notice: { version: program.confidentiality.notice.version, text: say(program.confidentiality.notice.text) },
    privateConversationExplanation: {
      version: program.acknowledgements.privateConversation.version,
      text: say(program.acknowledgements.privateConversation.text),
    },
    confidentialityExceptions: say(program.exceptions),
    beforeSigning: say(program.clauses.beforeSigning),
    consentToSign: { version: program.clauses.consentToSign.version, text: say(program.clauses.consentToSign.text) },
    offerDefaultDaysOpen: program.offers.defaultDaysOpen,
    offerMaxDaysOpen: program.offers.maxDaysOpen,
    maxInstalments: program.offers.maxInstalments,
    evidenceMaxBytes: program.evidence.maxBytes,
    resources: program.help.resources.map(resource => ({
      label: say(resource.label),
      url: resource.url,
      phone: resource.phone,
    })),
    preparation: program.help.prepare.map(({ question }) => say(question)),
    ...viewRules(program, language),
  }
}

export async function listPrograms(ctx: Ctx): Promise<ProgramView[]> {
  const current = await ctx.platform.programs.current(ctx.sql)
  return current.map(({ id, program }) => viewProgram(id, program, ctx.language))
}

/** The programs on whose roster of neutrals a person stands today. */
export async function programsWhereNeutral(ctx: Ctx, personId: string): Promise<ProgramView[]> {
  const rows = await ctx.sql
    .selectFrom('program_neutrals')
    .select('program_key')
    .where('person_id', '=', personId)
    .where(eb => eb.or([eb('until', 'is', null), eb('until', '>', ctx.now.toISOString())]))
    .execute()
  const keys = new Set(rows.map(row => row.program_key))
  return (await listPrograms(ctx)).filter(program => keys.has(program.key))
}
