type Notes = Readonly<Record<string, string>>

const prefix = 'parley.notes.'
const place = (caseId: string) => prefix + caseId

/** A party's notes to itself, by question. They end with the window, because phones and computers are shared. */
export function readNotes(caseId: string): Notes {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place(caseId)) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(
      Object.entries(kept).filter((note): note is [string, string] => typeof note[1] === 'string'),
    )
  } catch {
    return {}
  }
}

export function writeNotes(caseId: string, notes: Notes): void {
  try {
    sessionStorage.setItem(place(caseId), JSON.stringify(notes))
  } catch {
    // A browser that keeps nothing still shows them until the page is left.
  }
}

export function forgetNotes(caseId: string): void {
  sessionStorage.removeItem(place(caseId))
}

/** For signing out: whoever sits down next finds nothing. */
export function forgetAllNotes(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
}
