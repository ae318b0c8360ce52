/** What must hold for each type of case that a program takes. */
import type { z } from 'zod'
import type { ProgramProblem } from './program-error.ts'
import type { programSchema } from './program-schema.ts'

type ProgramFile = z.infer<typeof programSchema>
type CaseTypeFile = ProgramFile['caseTypes'][number]
type Finding = [key: string, reason: string]

export function checkCaseTypes(program: ProgramFile): ProgramProblem[] {
  return program.caseTypes.flatMap((caseType, index) => {
    const twice = program.caseTypes.findIndex(other => other.key === caseType.key) < index
    const findings: Finding[] = [
      ...(twice ? [['key', 'is named twice'] satisfies Finding] : []),
      ...(caseType.key === 'COMMUNITY' ? communityFindings(caseType) : courtFindings(program, caseType)),
    ]
    const own = findings.map(([key, reason]) => ({ path: `caseTypes[${index}].${key}`, reason }))
    return [...own, ...missingClauses(program, caseType)]
  })
}

function courtFindings(program: ProgramFile, caseType: CaseTypeFile): Finding[] {
  const findings: Finding[] = []
  if (program.kind === 'COMMUNITY') findings.push(['key', 'must be COMMUNITY: this program has no court'])
  if (caseType.sides.length === 1 || caseType.sides[0] === caseType.sides[1]) {
    findings.push(['sides', 'must name two different sides'])
  }
  if (caseType.dispositions.length === 0) findings.push(['dispositions', 'must say how the case ends at the court'])
  if (caseType.key === 'CIVIL_HARASSMENT' && !caseType.partySignatureRequired) {
    findings.push(['partySignatureRequired', "must be true: civil harassment needs the party's own signature"])
  }
  return findings
}

function communityFindings(caseType: CaseTypeFile): Finding[] {
  const findings: Finding[] = []
  if (caseType.sides.length !== 1) findings.push(['sides', 'must be PARTICIPANT for everybody'])
  if (caseType.needsCaseNumber) findings.push(['needsCaseNumber', 'must be false: a community case has no number'])
  if (caseType.claimLimit) findings.push(['claimLimit', 'must be null: a community case has no court'])
  if (caseType.dispositions.length > 0) findings.push(['dispositions', 'must be empty: a community case has no court'])
  if (caseType.retainedJurisdiction) findings.push(['retainedJurisdiction', 'must be false: there is no court'])
  if (caseType.responseDueText) findings.push(['responseDueText', 'must be null: there is no court to answer'])
  if (!['PRIVATE', 'PRIVATE_UNLESS_ALL_CONSENT'].includes(caseType.agreementVisibility)) {
    findings.push(['agreementVisibility', 'must be private: nothing is filed'])
  }
  return findings
}

/** The clauses that an agreement in this type of case can call for. */
function missingClauses({ clauses }: ProgramFile, caseType: CaseTypeFile): ProgramProblem[] {
  const missing = caseType.dispositions
    .filter(disposition => !clauses.dispositions[disposition])
    .map(disposition => `clauses.dispositions.${disposition}`)
  if (caseType.retainedJurisdiction && !clauses.retainedJurisdiction) missing.push('clauses.retainedJurisdiction')
  if (!clauses.publicRecord[caseType.agreementVisibility]) {
    missing.push(`clauses.publicRecord.${caseType.agreementVisibility}`)
  }
  return missing.map(path => ({ path, reason: `is missing: ${caseType.key} cases need it` }))
}
