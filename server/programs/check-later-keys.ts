/** What must hold for the keys that came after the first programs. */
import type { z } from 'zod'
import type { ProgramProblem } from './program-error.ts'
import type { programSchema } from './program-schema.ts'

type ProgramFile = z.infer<typeof programSchema>

export function checkLaterKeys(program: ProgramFile): ProgramProblem[] {
  return [
    ...checkPeople(program),
    ...checkNeutralPromises(program),
    ...checkWaysIn(program),
    ...checkFiling(program),
    ...checkWarnings(program),
    ...checkNames(program),
  ].map(([path, reason]) => ({ path, reason }))
}

type Finding = [path: string, reason: string]

const when = (holds: boolean, path: string, reason: string): Finding[] => (holds ? [[path, reason]] : [])

function checkPeople({ caseTypes, attorneyDisclosure, neutral }: ProgramFile): Finding[] {
  const withAttorneys = caseTypes.find(({ attorneys }) => attorneys !== 'NONE')
  return when(
    withAttorneys !== undefined && neutral.mode !== 'NONE' && !attorneyDisclosure,
    'attorneyDisclosure',
    `is missing: attorneys take part in ${withAttorneys?.key} cases (EC 1129)`,
  )
}

function checkNeutralPromises({ neutral, thirdPersons, remoteMediation }: ProgramFile): Finding[] {
  const { weekHours, queueLimit, mode } = neutral
  const hours = when(!!weekHours && weekHours.from >= weekHours.to, 'neutral.weekHours.to', 'must be later than from')
  const queue = when(queueLimit !== null && mode !== 'ON_REQUEST', 'neutral.queueLimit', 'needs mode ON_REQUEST')
  if (mode !== 'NONE') return [...hours, ...queue]
  const nobody = 'where no neutral takes part'
  return [
    ...queue,
    ...when(weekHours !== null, 'neutral.weekHours', `must be null ${nobody}`),
    ...when(thirdPersons.coMediator, 'thirdPersons.coMediator', `must be false ${nobody}`),
    ...when(thirdPersons.observer, 'thirdPersons.observer', `must be false ${nobody}`),
    ...when(remoteMediation !== null, 'remoteMediation', `must be null ${nobody}`),
  ]
}

function checkWaysIn({ initiation, referral, deadlines, caseTypes, participation, exemption }: ProgramFile): Finding[] {
  const referred = initiation === 'COURT_REFERRAL'
  const sides = caseTypes.flatMap(caseType => [...caseType.sides])
  const side = referral?.initiatingSide
  return [
    ...when(
      referred !== (referral !== null),
      'referral',
      'must be given with initiation COURT_REFERRAL, and only then',
    ),
    ...when(
      referred && !deadlines.some(({ key }) => key === 'EMAILS_RECEIVED'),
      'deadlines',
      'must hold EMAILS_RECEIVED where the court refers the cases',
    ),
    ...when(
      side !== undefined && !sides.includes(side),
      'referral.initiatingSide',
      `must be a side of its cases: ${sides.join(', ')}`,
    ),
    ...when(
      (participation === 'REQUIRED_ATTEMPT') !== (exemption !== null),
      'exemption',
      'must be given with participation REQUIRED_ATTEMPT, and only then',
    ),
  ]
}

function checkFiling({ kind, filing, filingActor, signatureMethod, caseTypes, notices, hearingPack }: ProgramFile) {
  if (kind === 'COMMUNITY') {
    const texts = {
      'filing.how': filing.how,
      'filing.late': filing.late,
      'notices.noAgreement': notices.noAgreement,
      'notices.filingNotAccepted': notices.filingNotAccepted,
      hearingPack,
    }
    return [
      ...Object.entries(texts).flatMap(([path, text]) => when(text !== null, path, 'must be null: there is no court')),
      ...when(filing.forms.length > 0, 'filing.forms', 'must be empty: there is no court'),
      ...printFindings(signatureMethod, filing),
    ]
  }
  const taken = caseTypes.map(({ key }) => key)
  return [
    ...printFindings(signatureMethod, filing),
    ...when(filingActor === 'PARTIES' && !filing.how, 'filing.how', 'is missing: the parties must know how to file'),
    ...filing.forms.flatMap(({ caseTypes: of }, index) =>
      of
        .filter(key => !taken.includes(key))
        .map((key): Finding => [`filing.forms[${index}].caseTypes`, `names ${key}, which the program does not take`]),
    ),
  ]
}

const printFindings = (method: ProgramFile['signatureMethod'], { printPack }: ProgramFile['filing']): Finding[] =>
  when(method === 'WET_PRINTED' && !printPack, 'filing.printPack', 'is missing: signing by hand needs words to print')

function checkWarnings({ kind, caseTypes, safety, clauses }: ProgramFile): Finding[] {
  return caseTypes.flatMap((caseType, index) => {
    const { key, dispositions, agreementVisibility } = caseType
    const path = `caseTypes[${index}]`
    const isEviction = key === 'UNLAWFUL_DETAINER'
    const byConsent = kind === 'COURT' && agreementVisibility === 'PRIVATE_UNLESS_ALL_CONSENT'
    return [
      ...when(key === 'CIVIL_HARASSMENT' && !safety, 'safety', `is missing: ${key} cases need it`),
      ...when(
        isEviction && !caseType.responseDueText,
        `${path}.responseDueText`,
        'is missing: the time to answer the court goes on',
      ),
      ...when(
        isEviction && dispositions.includes('STIPULATION_FOR_JUDGMENT') && !caseType.stipulationWarning,
        `${path}.stipulationWarning`,
        'is missing: a judgment may open the court file (CCP 1161.2)',
      ),
      ...when(
        byConsent && !clauses.publicRecordByConsent,
        'clauses.publicRecordByConsent',
        `is missing: ${key} cases need it`,
      ),
      ...when(
        byConsent && !clauses.consentToPublication,
        'clauses.consentToPublication',
        `is missing: in ${key} cases everybody is asked`,
      ),
    ]
  })
}

function checkNames({ survey, organisations }: ProgramFile): Finding[] {
  const twice = (keys: readonly string[]) => new Set(keys).size < keys.length
  return [
    ...when(twice(survey?.questions.map(({ key }) => key) ?? []), 'survey.questions', 'names a key twice'),
    ...when(twice(organisations.map(({ key }) => key)), 'organisations', 'names a key twice'),
  ]
}
