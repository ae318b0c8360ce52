import { problemOf, type Problem } from '../errors/problem.ts'
import { accessToken } from '../session/session.ts'
import { sessionHeaders } from '../session/session-headers.ts'

export interface PagesToSend {
  agreementId: string
  key: string
  file: File
  /** The code that stands at the foot of every page. */
  code: string
  signedOn: string
  partyIds: readonly string[]
}

/** Adds a scan of signed pages; null when it was taken, else why not. */
export async function sendPages({
  agreementId,
  key,
  file,
  code,
  signedOn,
  partyIds,
}: PagesToSend): Promise<Problem | null> {
  const query = new URLSearchParams({ key, name: file.name, code, on: signedOn, party: partyIds.join(',') })
  try {
    const response = await fetch(`/agreements/${agreementId}/counterparts?${query}`, {
      method: 'POST',
      headers: { ...sessionHeaders(await accessToken()), 'content-type': 'application/octet-stream' },
      body: file,
    })
    return response.ok ? null : problemOf(await response.json())
  } catch {
    return { code: 'OFFLINE', field: null, reason: null, data: {} }
  }
}
