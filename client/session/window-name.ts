const stored = 'parley.window'

/**
 * The name of this browser window. Each name has its own refresh cookie, so that in the demo three windows of one
 * browser can be three people. `?window=ana` names a window; the name then stays with it.
 */
export const windowName = readName()

function readName(): string {
  const asked = new URLSearchParams(location.search).get('window')
  try {
    if (asked && /^[a-z0-9-]{1,32}$/.test(asked)) sessionStorage.setItem(stored, asked)
    return sessionStorage.getItem(stored) ?? 'main'
  } catch {
    return 'main'
  }
}
