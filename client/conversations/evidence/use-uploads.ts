import { useCallback, useRef, useState } from 'react'
import type { Problem } from '../../errors/problem.ts'
import { announce } from '../../ui/announce.ts'
import type { EvidenceParts } from './evidence-parts.ts'
import { openable } from './openable.ts'
import { uploadEvidence } from './upload-evidence.ts'

/** A file on its way to the server, beside the message that will carry it. */
export interface Upload {
  key: string
  file: File
  /** 0 to 1. */
  progress: number
  state: 'sending' | 'failed'
  problem?: Problem | undefined
}

export interface UploadsOptions {
  conversationId: string
  /** The largest file that the program takes, in bytes. */
  maxBytes: number
  /** A file is there: the message can carry it. */
  onStored: (evidence: EvidenceParts) => void
  /** The sentence that says a file is there, for screen readers. */
  storedWords: (fileName: string) => string
}

/** The files that are being uploaded for one message. What arrived is handed on; what failed stays, with the reason. */
export function useUploads({ conversationId, maxBytes, onStored, storedWords }: UploadsOptions) {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const aborts = useRef(new Map<string, AbortController>())

  const change = useCallback((key: string, to: Partial<Upload>) => {
    setUploads(before => before.map(upload => (upload.key === key ? { ...upload, ...to } : upload)))
  }, [])
  const remove = useCallback((key: string) => {
    aborts.current.get(key)?.abort()
    aborts.current.delete(key)
    setUploads(before => before.filter(upload => upload.key !== key))
  }, [])

  const start = async (key: string, file: File) => {
    const abort = new AbortController()
    aborts.current.set(key, abort)
    change(key, { state: 'sending', progress: 0, problem: undefined })
    const onProgress = (progress: number) => change(key, { progress })
    const taken = await openable(file)
    if (abort.signal.aborted) return
    const { evidence, problem } = await uploadEvidence({
      conversationId,
      key,
      file: taken,
      onProgress,
      signal: abort.signal,
    })
    if (abort.signal.aborted) return
    if (!evidence) return change(key, { state: 'failed', problem })
    remove(key)
    onStored(evidence)
    announce(storedWords(evidence.name))
  }

  const add = (files: readonly File[]) => {
    for (const file of files) {
      const key = crypto.randomUUID()
      const problem = plainProblem(file, maxBytes)
      setUploads(before => [...before, { key, file, progress: 0, state: problem ? 'failed' : 'sending', problem }])
      if (!problem) void start(key, file)
    }
  }
  const tryAgain = (key: string) => {
    const upload = uploads.find(one => one.key === key)
    if (upload) void start(key, upload.file)
  }
  return { uploads, add, tryAgain, remove }
}

/** What can be said without asking the server: sending 200 MB to be refused helps nobody. The server judges the rest. */
function plainProblem(file: File, maxBytes: number): Problem | undefined {
  const problem = { code: 'BAD_INPUT', field: 'file', data: { max: maxBytes } }
  if (file.size === 0) return { ...problem, reason: 'FILE_EMPTY' }
  if (file.size > maxBytes) return { ...problem, reason: 'FILE_TOO_LARGE' }
  return undefined
}
