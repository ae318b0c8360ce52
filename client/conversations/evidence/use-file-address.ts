import { useEffect, useState } from 'react'
import { fetchFile } from './fetch-file.ts'

export type FileAddress = { state: 'loading' } | { state: 'ready'; address: string } | { state: 'failed' }

/** An address of the page's own for a protected file, fetched once it is wanted, and given back at the end. */
export function useFileAddress(url: string, wanted: boolean): FileAddress {
  const [found, setFound] = useState<FileAddress & { url?: string }>({ state: 'loading' })
  useEffect(() => {
    if (!wanted) return
    const stop = new AbortController()
    let address: string | undefined
    fetchFile(url, stop.signal).then(
      blob => {
        if (stop.signal.aborted) return
        address = URL.createObjectURL(blob)
        setFound({ state: 'ready', address, url })
      },
      () => {
        if (!stop.signal.aborted) setFound({ state: 'failed', url })
      },
    )
    return () => {
      stop.abort()
      if (address) URL.revokeObjectURL(address)
    }
  }, [url, wanted])
  return found.url === url ? found : { state: 'loading' }
}
