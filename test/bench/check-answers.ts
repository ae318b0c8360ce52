/** Both servers answer the same, to who may read and to who may not. */
import { isDeepStrictEqual } from 'node:util'
import { askProduct, askRaw } from './asking.ts'
import { openConnection } from './connections.ts'
import type { Seeded } from './seed.ts'

/** Throws where they differ, and where somebody without a seat reads anything. Answers how many were compared. */
export async function checkAnswers(
  productPort: number,
  rawPort: number,
  { mediators, pages, stranger }: Seeded,
): Promise<number> {
  const [product, raw] = [await openConnection(productPort), await openConnection(rawPort)]
  const some = pages.slice(0, 10)
  for (const person of mediators) same(await askProduct.caseload(product, person), await askRaw.caseload(raw, person))
  for (const page of some)
    same(await askProduct.page(product, page.mediator, page.caseId), await askRaw.page(raw, page.mediator, page.caseId))
  for (const { caseId } of some) {
    if (dataOf(await askProduct.page(product, stranger, caseId)).case !== null)
      throw new Error('the product shows a case to a stranger')
    if (dataOf(await askRaw.page(raw, stranger, caseId)) !== null)
      throw new Error('the baseline shows a case to a stranger')
  }
  product.close()
  raw.close()
  return mediators.length + 2 * some.length
}

function same(product: Buffer, raw: Buffer): void {
  const [left, right] = [dataOf(product), dataOf(raw)]
  if (!isDeepStrictEqual(left, right)) throw new Error(`the answers differ:\n${differenceOf(left, right, '')}`)
}

const dataOf = (answer: Buffer) => (JSON.parse(answer.toString('utf8')) as { data: Record<string, unknown> }).data

/** Where two answers first differ, with both values. */
function differenceOf(left: unknown, right: unknown, path: string): string {
  if (left && right && typeof left === 'object' && typeof right === 'object') {
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      const [a, b] = [(left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]]
      if (!isDeepStrictEqual(a, b)) return differenceOf(a, b, `${path}.${key}`)
    }
  }
  return `${path}: product ${JSON.stringify(left)}, baseline ${JSON.stringify(right)}`
}
