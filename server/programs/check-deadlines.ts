/** What must hold for the deadlines of a program: on the right side of their anchor, and safe to roll. */
import type { z } from 'zod'
import type { ProgramProblem } from './program-error.ts'
import type { programSchema } from './program-schema.ts'

type ProgramFile = z.infer<typeof programSchema>
type DeadlineFile = ProgramFile['deadlines'][number]

export function checkDeadlines({ court, deadlines }: ProgramFile): ProgramProblem[] {
  return deadlines.flatMap((deadline, index) => {
    const path = `deadlines[${index}]`
    const misplaced = sideProblems(deadline, path)
    const problems = [
      ...(misplaced.length > 0 ? misplaced : orderProblems(deadline, deadlines, path)),
      ...(court ? [] : courtlessProblems(deadline, path)),
    ]
    const twice = deadlines.findIndex(other => other.key === deadline.key) < index
    return twice ? [...problems, { path: `${path}.key`, reason: `${deadline.key} is named twice` }] : problems
  })
}

function sideProblems({ anchor, offset, roll }: DeadlineFile, path: string): ProgramProblem[] {
  if (anchor !== 'HEARING') {
    const reason = `is on the wrong side of its anchor: it must be above 0, after ${anchor}`
    return offset > 0 ? [] : [{ path: `${path}.offset`, reason }]
  }
  const problems: ProgramProblem[] = []
  if (offset >= 0) {
    const reason = 'is on the wrong side of its anchor: it must be below 0, before the hearing'
    problems.push({ path: `${path}.offset`, reason })
  }
  if (roll === 'FORWARD') {
    problems.push({ path: `${path}.roll`, reason: 'must not be FORWARD: that is towards the hearing' })
  }
  return problems
}

/** In this order things are done. Days that are counted alike can be compared. */
const order: readonly DeadlineFile['key'][] = ['REFERRAL', 'EMAILS_RECEIVED', 'AGREE', 'SIGN', 'FILE']

function orderProblems(deadline: DeadlineFile, all: readonly DeadlineFile[], path: string): ProgramProblem[] {
  const later = order.slice(order.indexOf(deadline.key) + 1)
  const overtaken = all.find(
    ({ key, anchor, unit, offset }) =>
      order.includes(deadline.key) &&
      later.includes(key) &&
      anchor === deadline.anchor &&
      unit === deadline.unit &&
      offset < deadline.offset,
  )
  return overtaken ? [{ path: `${path}.offset`, reason: `comes after ${overtaken.key}, which is done later` }] : []
}

function courtlessProblems({ key, anchor, unit, roll }: DeadlineFile, path: string): ProgramProblem[] {
  const reason = 'needs a court, and this program has none'
  const problems: ProgramProblem[] = []
  if (['FILE', 'EMAILS_RECEIVED', 'REFERRAL'].includes(key))
    problems.push({ path: `${path}.key`, reason: `${key} ${reason}` })
  if (anchor === 'HEARING') problems.push({ path: `${path}.anchor`, reason: `HEARING ${reason}` })
  if (unit === 'COURT_DAY') problems.push({ path: `${path}.unit`, reason: `COURT_DAY ${reason}` })
  if (roll !== 'NONE') problems.push({ path: `${path}.roll`, reason: `${roll} ${reason}` })
  return problems
}
