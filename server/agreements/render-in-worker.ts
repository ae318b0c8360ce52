import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { AgreementDocument, DocumentSignature } from './agreement-document.ts'
import type { FilingPack } from './filing-pack.ts'

export interface RenderPayloads {
  AGREEMENT: { document: AgreementDocument; hash: string }
  CERTIFICATE: { document: AgreementDocument; hash: string; signatures: DocumentSignature[] }
  PACK: { pack: FilingPack }
}
export type RenderKind = keyof RenderPayloads

export type RenderOrder = {
  [Kind in RenderKind]: { id: number; kind: Kind; payload: RenderPayloads[Kind] }
}[RenderKind]
export type RenderAnswer = { id: number; pdf: Uint8Array<ArrayBuffer> } | { id: number; problem: string }

/** A document that takes longer than this is never going to be drawn. */
const limitMilliseconds = 60_000

interface Pending {
  resolve: (pdf: Buffer) => void
  reject: (error: Error) => void
  timer: NodeJS.Timeout
}

const pending = new Map<number, Pending>()
let worker: Worker | null = null
let lastId = 0

/**
 * Renders in the one worker thread, which starts with the first document and again after it died. Rejects when the
 * document cannot be drawn, when the thread dies, or after a minute. The thread never keeps the process alive.
 */
export function renderInWorker<Kind extends RenderKind>(kind: Kind, payload: RenderPayloads[Kind]): Promise<Buffer> {
  const id = ++lastId
  return new Promise((resolve, reject) => {
    // A thread that is stuck stays stuck: it is replaced, and what waited behind it is refused too.
    const timer = setTimeout(() => abandon(new Error('drawing the PDF took too long')), limitMilliseconds).unref()
    pending.set(id, { resolve, reject, timer })
    worker ??= startWorker()
    worker.postMessage({ id, kind, payload })
  })
}

function startWorker(): Worker {
  const started = newWorker()
  started.on('message', (answer: RenderAnswer) => settle(answer))
  const died = (error: Error) => {
    if (worker === started) abandon(error)
  }
  started.on('error', error => died(error instanceof Error ? error : new Error('the PDF thread failed')))
  started.on('exit', code => died(new Error(`the PDF thread ended with ${code}`)))
  // Last, for a listener for messages takes hold of the process again.
  started.unref()
  return started
}

/** From source the thread compiles TypeScript as it loads; a build has the thread's own file beside the server's. */
function newWorker(): Worker {
  const here = import.meta.url
  if (here.endsWith('.ts')) {
    return new Worker(new URL('pdf-worker.tsx', here), { execArgv: ['--import', import.meta.resolve('tsx')] })
  }
  // The bundler may have put this module into a folder of chunks below.
  const built = ['pdf-worker.js', '../pdf-worker.js'].map(path => new URL(path, here)).find(url => existsSync(url))
  if (!built) throw new Error(`the build has no pdf-worker.js beside ${here}`)
  return new Worker(built)
}

function settle(answer: RenderAnswer): void {
  const waiting = pending.get(answer.id)
  if (!waiting) return
  pending.delete(answer.id)
  clearTimeout(waiting.timer)
  if ('pdf' in answer) waiting.resolve(Buffer.from(answer.pdf.buffer))
  else waiting.reject(new Error(`the PDF could not be drawn: ${answer.problem}`))
}

function abandon(error: Error): void {
  const dead = worker
  worker = null
  for (const { reject, timer } of pending.values()) {
    clearTimeout(timer)
    reject(error)
  }
  pending.clear()
  void dead?.terminate()
}
