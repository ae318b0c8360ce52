/** What the worked cases ask again and again: everything that somebody can obtain, and who comes beside a party. */
import { buildCourtSchema } from '../../server/courts/court-schema.ts'
import { buildParleySchema } from '../../server/graphql/schema.ts'
import { textOfHtml } from '../agreements/html-text.ts'
import type { CourtSystem } from '../courts/court-system.ts'
import { mailsTo } from '../mails.ts'
import { everyFieldOf, operationsOf } from '../outsiders/documents.ts'
import { key, type TestPerson } from '../person.ts'
import type { World } from '../world.ts'

const schema = buildParleySchema()
export const every = (type: string): string => everyFieldOf(schema.getType(type) as never)

/** Every field of the case. */
export const wholeCase = async (person: TestPerson, id: string): Promise<string> =>
  JSON.stringify(await person.do(`query($id: ID!) { case(id: $id) ${every('Case')} }`, { id }))

/** Every field of the lists that somebody has. */
export const wholeLists = async (person: TestPerson): Promise<string> =>
  JSON.stringify(
    await person.do(`{ viewer ${every('Viewer')} myCases ${every('CaseCardConnection')}
      caseload ${every('CaseCardConnection')} mediationQueue ${every('MediationRequest')} }`),
  )

/** Everything that a feed gives from its very beginning. */
export async function wholeFeed(person: TestPerson): Promise<string> {
  const listening = await person.listen(Buffer.from('feed:0').toString('base64url'), every('Change').slice(1, -1))
  listening.stop()
  return JSON.stringify(listening.heard)
}

/** What staff obtain of a case, and when they search for these words. */
export const staffViews = async (staff: TestPerson, caseId: string, words: string): Promise<string> =>
  JSON.stringify([
    await staff.do(
      `query($id: ID!, $words: String!) { staffCase(id: $id) ${every('StaffCase')} staffOverview ${every('StaffOverview')}
        staffCases ${every('StaffCaseConnection')} said: staffCases(words: $words) { nodes { id } } }`,
      { id: caseId, words },
    ),
    await staff.do(
      `{ staffPeople(programKey: "la-unlawful-detainer") ${every('StaffPeople')} filingsDue(first: 50) ${every('FilingDuePage')}
        undeliveredLetters ${every('UndeliveredLetterConnection')}
        staffFunnel(from: "2027-04-01", until: "2027-04-30", by: MONTH) ${every('Funnel')} }`,
    ),
  ])

/** Every query of the court's schema, each with all its fields, and what comes as files. */
export async function courtViews(court: CourtSystem, caseNumber: string): Promise<string> {
  const asked = { caseNumber, filingId: null, first: 50, after: null, changedSince: null, onlyGivenUp: false }
  const answers: string[] = []
  const queries = operationsOf(buildCourtSchema()).filter(({ kind }) => kind === 'query')
  if (queries.length < 7) throw new Error('the court has fewer queries than it had')
  for (const { document } of queries) {
    const body = JSON.stringify({ query: document, variables: asked })
    const headers = { 'content-type': 'application/json' }
    answers.push(await (await court.fetch('/court/graphql', { method: 'POST', headers, body })).text())
  }
  for (const path of ['statistics.csv', 'statistics.json'])
    answers.push(await (await court.fetch(`/court/${path}`)).text())
  return answers.join('\n')
}

/** The code in the newest letter to somebody who is to sit beside a party. */
export const seatCode = async (world: World, who: string): Promise<string> =>
  (await mailsTo(world, who)).flatMap(({ text }) => /\/seat\/([0-9A-Z-]+)/.exec(text)?.[1] ?? [])[0] ?? ''

/** A party announces its attorney, who attests the client's disclosure (EC 1129) and sits down. */
export async function bringAttorney(
  world: World,
  party: TestPerson,
  attorney: TestPerson,
  caseId: string,
  { who, name }: { who: string; name: string },
): Promise<void> {
  await party.do(`mutation($input: InviteToSeatInput!) { inviteToSeat(input: $input) { id } }`, {
    input: {
      key: key(),
      caseId,
      role: 'REPRESENTATIVE',
      capacity: 'FOR',
      name,
      email: `${who}@demo.parley.example`,
    },
  })
  const code = await seatCode(world, who)
  const { seatInvitationDetails } = await attorney.do<{ seatInvitationDetails: { disclosure: { version: string } } }>(
    `query($code: String!) { seatInvitationDetails(code: $code) { disclosure { version } } }`,
    { code },
  )
  const taking = { key: key(), code, name }
  const take = `mutation($input: TakeAnnouncedSeatInput!) { takeAnnouncedSeat(input: $input) { id } }`
  const refused = await attorney.refused(take, { input: taking })
  if (refused.code !== 'ATTESTATION_NEEDED') throw new Error(`sat down without the disclosure: ${refused.code}`)
  const disclosureVersion = seatInvitationDetails.disclosure.version
  await attorney.do(take, { input: { ...taking, key: key(), disclosureVersion } })
}

/** The words of the duty to come in every view of the case that a person has, null where there are none. */
export async function viewsOfDuty(person: TestPerson, caseId: string): Promise<Record<string, string | null>> {
  const { case: seen, myCases } = await person.do<{
    case: {
      mustAttend: { text: string } | null
      agreements: { document: { mustAttend: string | null }; htmlUrl: string; filings: { packHtmlUrl: string }[] }[]
    }
    myCases: { nodes: { id: string; mustAttend: { text: string } | null }[] }
  }>(
    `query($id: ID!) { case(id: $id) { mustAttend { text } agreements { document { mustAttend } htmlUrl filings { packHtmlUrl } } }
      myCases(first: 100) { nodes { id mustAttend { text } } } }`,
    { id: caseId },
  )
  const [agreement] = seen.agreements
  const dutyIn = async (url: string | undefined): Promise<string | null> => {
    if (url === undefined) return null
    return /must attend[^.]*\./i.exec(textOfHtml(await (await person.fetch(url)).text()))?.[0] ?? null
  }
  const text = seen.mustAttend?.text ?? null
  return {
    case: text,
    card: myCases.nodes.find(node => node.id === caseId)?.mustAttend?.text ?? null,
    agreement: agreement?.document.mustAttend ?? null,
    html: await dutyIn(agreement?.htmlUrl),
    pack: await dutyIn(agreement?.filings[0]?.packHtmlUrl),
  }
}
