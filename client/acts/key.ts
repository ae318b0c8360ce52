export interface KeyFor {
  /** The key of this input: the same one until it is done or the input differs. */
  key: (input: unknown) => string
  /** The act has happened; the next one, even with the same words, is another. */
  done: () => void
}

/** Makes the keys by which the server knows a repeated try from a second act. */
export function makeKey(): KeyFor {
  let held: { input: string; key: string } | null = null
  return {
    key(input) {
      const said = JSON.stringify(input)
      if (held?.input !== said) held = { input: said, key: crypto.randomUUID() }
      return held.key
    },
    done() {
      held = null
    },
  }
}
