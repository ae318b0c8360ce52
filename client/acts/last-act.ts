let at = 0

/** When somebody last did something in this window, in milliseconds since the epoch. */
export function lastActAt(): number {
  return at
}

export function noteAct(): void {
  at = Date.now()
}
