/** Chance that can be repeated: the same seed throws the same dice. What the machine does with it in time is its own. */
export interface Dice {
  /** A whole number, both ends included. */
  between(from: number, to: number): number
  /** True in so many of a hundred throws. */
  percent(chance: number): boolean
  pick<T>(from: readonly T[]): T
}

export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  // mulberry32: small, and good enough to choose what breaks.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  return {
    between,
    percent: chance => next() * 100 < chance,
    pick(from) {
      const found = from[between(0, from.length - 1)]
      if (found === undefined) throw new Error('there is nothing to pick from')
      return found
    },
  }
}
