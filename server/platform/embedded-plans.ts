/**
 * Statements of the embedded database are parsed and planned once, under a name, as PostgreSQL's driver does it: in
 * WebAssembly, planning costs more than running.
 */
import { parse, protocol, type PGlite, type Results } from '@electric-sql/pglite'

type Ask = <T>(text: string, values?: readonly unknown[]) => Promise<Results<T>>

const { serialize } = protocol
const MOST_PREPARED = 500

/** Asks inside the running transaction. Not to be used outside of one. */
export function keepPlans(lite: PGlite): Ask {
  const known = new Map<string, { name: string; types: number[] }>()

  const send = async (...messages: Uint8Array[]) =>
    (await lite.execProtocol(Buffer.concat(messages), { syncToFs: false })).messages

  const prepared = async (text: string) => {
    const before = known.get(text)
    if (before) return before
    const name = known.size < MOST_PREPARED ? `statement_${known.size}` : ''
    const answer = await send(
      serialize.parse({ name, text }),
      serialize.describe({ type: 'S', name }),
      serialize.sync(),
    )
    const statement = { name, types: parse.parseDescribeStatementResults(answer) }
    if (name) known.set(text, statement)
    return statement
  }

  const textOf = (value: unknown, type: number | undefined): string | null => {
    if (value === null || value === undefined) return null
    const write = type === undefined ? undefined : lite.serializers[type]
    if (write) return write(value)
    return typeof value === 'string' ? value : JSON.stringify(value)
  }

  return <T>(text: string, values: readonly unknown[] = []) =>
    lite.runExclusive(async () => {
      const { name, types } = await prepared(text)
      const answer = await send(
        serialize.bind({ statement: name, values: values.map((value, index) => textOf(value, types[index])) }),
        serialize.describe({ type: 'P' }),
        serialize.execute({}),
        serialize.sync(),
      )
      return parse.parseResults(answer, lite.parsers)[0] as Results<T>
    })
}
