import type { Problem } from '../../errors/problem.ts'
import { accessToken } from '../../session/session.ts'
import { sessionHeaders } from '../../session/session-headers.ts'
import type { EvidenceParts } from './evidence-parts.ts'

export interface EvidenceToUpload {
  conversationId: string
  /** Made once per file: a second try with the same key stores nothing twice. */
  key: string
  file: File
  /** 0 to 1. */
  onProgress: (share: number) => void
  signal: AbortSignal
}

export type Uploaded = { evidence: EvidenceParts; problem?: never } | { evidence?: never; problem: Problem }

/** Stores a file beside a conversation. Nobody else sees it until a message carries it. */
export async function uploadEvidence(upload: EvidenceToUpload): Promise<Uploaded> {
  const token = await accessToken()
  const { status, body } = await send(upload, token)
  if (status === 201 && isEvidence(body)) return { evidence: body }
  return { problem: problemOf(body) }
}

/** `fetch` cannot say how far an upload has come; XMLHttpRequest can. Status 0: the server was not reached. */
function send(upload: EvidenceToUpload, token: string | null): Promise<{ status: number; body: unknown }> {
  const { conversationId, key, file, onProgress, signal } = upload
  const query = new URLSearchParams({ conversation: conversationId, key, name: file.name })
  const request = new XMLHttpRequest()
  return new Promise(resolve => {
    const settle = () => resolve({ status: request.status, body: parsed(request.responseText) })
    request.upload.addEventListener('progress', event => {
      if (event.lengthComputable) onProgress(event.loaded / event.total)
    })
    request.addEventListener('loadend', settle)
    signal.addEventListener('abort', () => request.abort())
    request.open('POST', `/evidence?${query}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    for (const [name, value] of Object.entries(sessionHeaders(token))) request.setRequestHeader(name, value)
    request.send(file)
  })
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

function problemOf(body: unknown): Problem {
  const error = isRecord(body) ? body['error'] : null
  if (!isRecord(error)) return { code: 'OFFLINE', field: null, reason: null, data: {} }
  const { code, field, reason, ...data } = error
  return { code: text(code) ?? 'INTERNAL', field: text(field), reason: text(reason), data }
}

function isEvidence(body: unknown): body is EvidenceParts {
  return isRecord(body) && typeof body['id'] === 'string' && typeof body['url'] === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
