import { windowName } from './window-name.ts'

/** What every request says: which window this is, and in which language the program's texts are wanted. */
export function sessionHeaders(token?: string | null): Record<string, string> {
  return {
    'x-parley-window': windowName,
    'accept-language': document.documentElement.lang,
    ...(token && { authorization: `Bearer ${token}` }),
  }
}
