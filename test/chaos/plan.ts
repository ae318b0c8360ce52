/** What a run of `npm run chaos` does. */
export interface Plan {
  proof: 'storm' | 'races' | 'cycles' | 'frozen'
  /** One server on the embedded database, instead of two on PostgreSQL. */
  isEmbedded: boolean
  clients: number
  seconds: number
  seed: number
}

const usage = `npm run chaos -- [--embedded] [--clients 60] [--seconds 60] [--seed 1] [--short]
npm run chaos -- --races | --cycles | --frozen`

/** Throws with how it is used when something is not understood. */
export function planOf(args: readonly string[]): Plan {
  const plan: Plan = { proof: 'storm', isEmbedded: false, clients: 60, seconds: 60, seed: 1 }
  const words = args.flatMap(arg => arg.split('='))
  while (words.length > 0) {
    const word = words.shift()
    if (word === '--embedded') plan.isEmbedded = true
    else if (word === '--short') Object.assign(plan, { clients: 24, seconds: 15 })
    else if (word === '--races' || word === '--cycles' || word === '--frozen')
      plan.proof = word.slice(2) as Plan['proof']
    else if (word === '--clients' || word === '--seconds' || word === '--seed')
      plan[word.slice(2) as 'clients' | 'seconds' | 'seed'] = wholeNumber(words.shift())
    else throw new Error(`${word} means nothing here.\n${usage}`)
  }
  return plan
}

function wholeNumber(text: string | undefined): number {
  if (!text || !/^\d{1,6}$/.test(text) || Number(text) < 1) throw new Error(`a whole number is missing.\n${usage}`)
  return Number(text)
}
