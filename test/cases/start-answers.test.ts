import { describe, expect, it } from 'vitest'
import { noAnswers, noOther, readAnswers, type StartAnswers } from '../../client/cases/start/answers.ts'
import { checkStep } from '../../client/cases/start/check-step.ts'
import type { StartProgram } from '../../client/cases/start/start-case.ts'
import { chosen, stepOf, stepsFor } from '../../client/cases/start/steps.ts'
import { claimantIn, toInput } from '../../client/cases/start/to-input.ts'

const limit = { claimLimitIndividual: null, claimLimitEntity: null }
const court: StartProgram = {
  id: 'p1',
  key: 'court',
  kind: 'COURT',
  name: 'Court',
  organisation: 'Court',
  courtName: 'Court',
  timeZone: 'America/Los_Angeles',
  fee: 'Free.',
  supportPhone: null,
  supportEmail: null,
  supportHours: null,
  initiation: 'EITHER',
  gettingIn: { unknownEmail: null },
  safety: null,
  caseTypes: [
    { key: 'SMALL_CLAIMS', label: 'Small claims', sides: ['PLAINTIFF', 'DEFENDANT'], needsCaseNumber: true, ...limit },
  ],
}
const centre: StartProgram = {
  ...court,
  id: 'p2',
  key: 'centre',
  kind: 'COMMUNITY',
  courtName: null,
  caseTypes: [{ key: 'COMMUNITY', label: 'Conflict', sides: ['PARTICIPANT'], needsCaseNumber: false, ...limit }],
}
const programs = [court, centre]

const full: StartAnswers = {
  ...noAnswers,
  programKey: 'court',
  side: 'DEFENDANT',
  name: 'Bruno Reyes',
  others: [{ ...noOther, name: 'Ana Silva', email: ' ana@example.com ' }],
  story: 'The carpet.',
  amount: '1,800.50',
  caseNumber: '27SC01482',
  hearingKnown: 'yes',
  hearingOn: '2027-04-20',
  hearingTime: '08:30',
}

describe('the limit of what the court can award', () => {
  const [type] = court.caseTypes
  if (!type) throw new Error('no type of case')
  const landlord = { ...noOther, name: 'Elm Street LLC', kind: 'ENTITY' as const }

  it('is that of the party that claims, whoever starts the case', () => {
    expect(claimantIn({ ...full, side: 'PLAINTIFF', kind: 'ENTITY' }, type)).toBe('ENTITY')
    expect(claimantIn({ ...full, others: [landlord] }, type)).toBe('ENTITY')
    expect(claimantIn({ ...full, kind: 'ENTITY' }, type)).toBe('PERSON')
    const beside = { ...landlord, side: 'DEFENDANT' as const }
    expect(claimantIn({ ...full, others: [beside, { ...noOther, side: 'PLAINTIFF' }] }, type)).toBe('PERSON')
  })
})

describe('the questions of starting a case', () => {
  it('ask a community centre’s people nothing about a court', () => {
    expect(stepsFor(programs, chosen(programs, { ...full, programKey: 'centre' }))).not.toContain('court')
    expect(stepsFor(programs, chosen(programs, full))).toEqual([
      'program',
      'you',
      'others',
      'story',
      'amount',
      'court',
      'check',
    ])
  })

  it('let nobody pass a question that needs an answer', () => {
    const picked = chosen(programs, full)
    const problem = (step: Parameters<typeof checkStep>[0], some: Partial<StartAnswers>) =>
      checkStep(step, { ...full, ...some }, picked, 'en-US')
    expect(stepsFor(programs, picked).map(step => problem(step, {}))).toEqual(Array(7).fill(null))
    expect(problem('you', { side: null })).toMatchObject({ field: 'side', reason: 'REQUIRED' })
    expect(problem('others', { others: [noOther] })).toMatchObject({ field: 'others[0].name' })
    expect(problem('court', { caseNumber: ' ' })).toMatchObject({ reason: 'CASE_NUMBER_NEEDED' })
    expect(problem('court', { hearingOn: '' })).toMatchObject({ field: 'hearing.on' })
  })

  it.each([
    ['', null],
    ['0', 'AMOUNT_NOT_POSITIVE'],
    ['-5', 'AMOUNT_NOT_POSITIVE'],
    ['0.001', 'AMOUNT_NOT_WHOLE_CENTS'],
    ['much', 'AMOUNT_NOT_WHOLE_CENTS'],
    ['1000000000000000', 'AMOUNT_TOO_LARGE'],
  ])('judge the amount %j', (amount, reason) => {
    expect(checkStep('amount', { ...full, amount }, chosen(programs, full), 'en-US')?.reason ?? null).toBe(reason)
  })

  it('know on which page each refusal of the server belongs', () => {
    expect(['others[2].email', 'hearing.on', 'claimCents', 'name', null].map(stepOf)).toEqual([
      'others',
      'court',
      'amount',
      'you',
      'check',
    ])
  })
})

describe('the answers', () => {
  it('become exact cents, and put whoever is named on the other side', () => {
    const [type] = court.caseTypes
    if (!type) throw new Error('the court takes no case')
    expect(toInput(full, court, type, 'en-US')).toMatchObject({
      side: 'DEFENDANT',
      claimCents: 180050,
      hearing: { on: '2027-04-20', time: '08:30', department: null },
      others: [{ side: 'PLAINTIFF', email: 'ana@example.com' }],
    })
  })

  it('of a community case carry no word of a court', () => {
    const [type] = centre.caseTypes
    if (!type) throw new Error('the centre takes no case')
    const input = toInput({ ...full, side: null }, centre, type, 'en-US')
    expect(input).toMatchObject({
      side: 'PARTICIPANT',
      caseNumber: null,
      hearing: null,
      others: [{ side: 'PARTICIPANT' }],
    })
  })

  it('survive a draft of an older version', () => {
    expect(readAnswers({ name: 'Ana', colour: 'green', others: [] })).toEqual({ ...noAnswers, name: 'Ana' })
    expect(readAnswers('nonsense')).toBeNull()
  })
})
