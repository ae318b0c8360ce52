/** In a demo, Ana and Bruno too can be played, so that a run needs nobody: they join, agree and sign as people do. */
import { randomUUID } from 'node:crypto'

interface Person {
  name: string
  key: string
  do<T>(query: string, variables?: Record<string, unknown>): Promise<T>
}

const DAY_MS = 86_400_000

export interface PlayedCase {
  id: string
  caseNumber: string
}

/** Throws when one of them was not invited at their address of the demo. */
export async function playParties(url: string, of: PlayedCase, say: (line: string) => void): Promise<void> {
  const caseId = of.id
  const ana = await signIn(url, 'ana', 'Ana Silva')
  const bruno = await signIn(url, 'bruno', 'Bruno Reyes')
  for (const person of [ana, bruno]) {
    const code = await invitationOf(url, person, of.caseNumber)
    await act(person, 'joinCase', 'JoinCaseInput', { code, name: person.name })
    const { case: seen } = await person.do<{ case: { program: { notice: { version: string } } } }>(
      `query($id: ID!) { case(id: $id) { program { notice { version } } } }`,
      { id: caseId },
    )
    await act(person, 'optIn', 'OptInInput', { caseId, noticeVersion: seen.program.notice.version })
    say(`${person.name} joins and takes part`)
  }
  const { case: joined } = await ana.do<{ case: { parties: { id: string; name: string }[] } }>(
    `query($id: ID!) { case(id: $id) { parties { id name } } }`,
    { id: caseId },
  )
  const idOf = (name: string) => joined.parties.find(party => party.name === name)?.id
  const payment = {
    payerPartyId: idOf(bruno.name),
    payeePartyId: idOf(ana.name),
    amountCents: 120_000,
    plan: { equal: { frequency: 'MONTH', count: 3, firstDue: dayFromNow(45) } },
  }
  const offer = { caseId, recipientPartyIds: [idOf(bruno.name)], terms: [{ money: payment }] }
  await act(ana, 'makeOffer', 'MakeOfferInput', offer)
  const { case: offered } = await bruno.do<{
    case: { offers: { id: string; hash: string; terms: { id: string }[] }[] }
  }>(`query($id: ID!) { case(id: $id) { offers { id hash terms { id } } } }`, { id: caseId })
  const [newest] = offered.offers
  const answers = newest?.terms.map(({ id }) => ({ termId: id, verdict: 'ACCEPT' }))
  await act(bruno, 'answerOffer', 'AnswerOfferInput', { offerId: newest?.id, hash: newest?.hash, answers })
  say('Bruno Reyes accepts Ana Silva’s offer of three payments')
  for (const person of [ana, bruno]) await sign(url, person, caseId)
  say('both sign')
}

async function signIn(url: string, key: string, name: string): Promise<Person> {
  const answer = await fetch(`${url}/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person: key, window: 'court-simulator' }),
  })
  if (!answer.ok) throw new Error('Parties are played in a demo only.')
  const { accessToken } = (await answer.json()) as { accessToken: string }
  return {
    name,
    key,
    async do<T>(query: string, variables: Record<string, unknown> = {}) {
      const said = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
        body: JSON.stringify({ query, variables }),
      })
      const { data, errors } = (await said.json()) as { data?: T; errors?: { message: string }[] }
      if (errors?.length || !data) throw new Error(`${name}: ${errors?.map(({ message }) => message).join(' ')}`)
      return data
    },
  }
}

const act = (person: Person, mutation: string, type: string, input: Record<string, unknown>) =>
  person.do(`mutation($input: ${type}!) { ${mutation}(input: $input) { id } }`, {
    input: { key: randomUUID(), ...input },
  })

/** The code for this case among those that were mailed; where the defendant is invited later, it is waited for. */
async function invitationOf(url: string, person: Person, caseNumber: string): Promise<string> {
  for (let tries = 0; tries < 50; tries++) {
    const answer = await fetch(`${url}/demo/mail`, { headers: { accept: 'application/json' } })
    const mails = (await answer.json()) as { to: string; text: string }[]
    const codes = mails
      .filter(({ to }) => to === `${person.key}@demo.parley.example`)
      .flatMap(({ text }) => /invitation\/([0-9A-Z-]+)/.exec(text)?.[1] ?? [])
    for (const code of codes) if ((await numberBehind(person, code)) === caseNumber) return code
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  throw new Error(`No open invitation to ${caseNumber} reached ${person.name} at ${person.key}@demo.parley.example.`)
}

/** Null for a code that cannot be used any more. */
const numberBehind = (person: Person, code: string): Promise<string | null> =>
  person
    .do<{ invitationDetails: { caseNumber: string | null } }>(
      `query($code: String!) { invitationDetails(code: $code) { caseNumber } }`,
      { code },
    )
    .then(
      ({ invitationDetails }) => invitationDetails.caseNumber,
      () => null,
    )

async function sign(url: string, person: Person, caseId: string): Promise<void> {
  const { viewer } = await person.do<{ viewer: { email: string; identityConfirmedUntil: string | null } }>(
    `{ viewer { email identityConfirmedUntil } }`,
  )
  if (!viewer.identityConfirmedUntil) {
    await person.do(`mutation($input: KeyInput!) { requestIdentityCode(input: $input) { email } }`, {
      input: { key: randomUUID() },
    })
    const answer = await fetch(`${url}/demo/mail`, { headers: { accept: 'application/json' } })
    const mails = (await answer.json()) as { to: string; text: string }[]
    const code = mails
      .filter(({ to }) => to === viewer.email)
      .flatMap(({ text }) => /\b(\d{6})\b/.exec(text)?.[1] ?? [])[0]
    await act(person, 'confirmIdentity', 'ConfirmIdentityInput', { code })
  }
  const { case: seen } = await person.do<{
    case: { agreements: { id: string; hash: string }[]; program: { consentToSign: { version: string } } }
  }>(`query($id: ID!) { case(id: $id) { agreements { id hash } program { consentToSign { version } } } }`, {
    id: caseId,
  })
  const [agreement] = seen.agreements
  await act(person, 'signAgreement', 'SignAgreementInput', {
    agreementId: agreement?.id,
    hash: agreement?.hash,
    typedName: person.name,
    consentVersion: seen.program.consentToSign.version,
  })
}

const dayFromNow = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)
