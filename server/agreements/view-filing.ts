/** What the screens show of a filing, for one reader. */
import type { AgreementFacts } from '../access/agreements.ts'
import type { CaseFacts } from '../access/cases.ts'
import type { FilingDue, FilingFacts } from '../access/filings.ts'
import { caseTypeLabel } from '../cases/case-view.ts'
import type { Ctx } from '../context.ts'
import { dayIn } from '../programs/dates.ts'
import type { Language } from '../programs/language.ts'
import type { CaseTypeKey, Program } from '../programs/program.ts'
import { formsFor } from './court-forms.ts'
import { isLateOn, whyNotRefile, whyNotReport } from './filing.rules.ts'
import type { FilingDueType, FilingType } from './filing.type.ts'

export function viewFiling(ctx: Ctx, facts: CaseFacts, agreement: AgreementFacts, filing: FilingFacts): FilingType {
  const { program, caseType } = facts
  const { language } = ctx
  const isLate = isLateOn(filing, dayIn(program.timeZone, ctx.now))
  const terms = agreement.document.terms.map(({ term }) => term)
  return {
    ...filing,
    timeZone: program.timeZone,
    isLate,
    how: program.filing.how?.[language] ?? null,
    lateText: isLate ? (program.filing.late?.[language] ?? null) : null,
    notAcceptedText: program.notices.filingNotAccepted?.[language] ?? null,
    vacatedBy: standingOrderOf(program, language),
    forms: formsFor(program, caseType, filing.purpose, terms).map(({ number, title, url }) => ({
      number,
      title: title[language],
      url,
    })),
    packUrl: `/filings/${filing.id}/pack.pdf`,
    packHtmlUrl: `/filings/${filing.id}/pack.html`,
    viewerCan: {
      report: whyNotReport(facts, agreement.signatoryIds, filing) === null,
      refile: whyNotRefile(facts, agreement.signatoryIds, filing) === null,
    },
  }
}

/** K7: only a standing order of the court, by its name, takes a hearing off when a filing is accepted. */
const standingOrderOf = ({ hearingVacatedOn, standingOrder }: Program, language: Language): string | null =>
  hearingVacatedOn === 'FILING_ACCEPTED' ? (standingOrder?.[language] ?? null) : null

export function viewFilingDue(ctx: Ctx, { program, ...filing }: FilingDue): FilingDueType {
  return {
    ...filing,
    programName: program.name[ctx.language],
    caseTypeLabel: caseTypeLabel(program, filing.caseType as CaseTypeKey, ctx.language),
    isLate: isLateOn(filing, dayIn(program.timeZone, ctx.now)),
  }
}
