/** The content of a program as it stands: what came in a file, with the revisions of staff over it. */
import type { Ctx } from '../context.ts'
import { grouped, load } from '../platform/loading.ts'
import type { IsoDate } from '../offers/term.ts'
import { contentBody, contentKinds, type ContentBody, type ShippedItem } from './content.ts'
import { dayIn } from './dates.ts'
import { localized, type Language } from './language.ts'
import type { CaseTypeKey, Program, Side } from './program.ts'

export interface ContentItem extends ContentBody {
  key: string
  /** 0: as it came with Parley. */
  revision: number
  revisedOn: IsoDate
}

/** Everything, in its order: by kind, then by place. For staff; a litigant gets what `shownTo` leaves. */
export async function contentOf(ctx: Ctx, { key, timeZone }: Program): Promise<ContentItem[]> {
  const rows = await load(ctx, newestRevisions, key)
  const revised = rows.map(row => ({
    ...contentBody.parse(row.body),
    key: row.item_key,
    revision: row.revision,
    revisedOn: dayIn(timeZone, new Date(row.written_at)),
  }))
  const keys = new Set(revised.map(item => item.key))
  const shipped = ctx.platform.programs.shippedContent(key).filter(item => !keys.has(item.key))
  return [...shipped.map(asShipped), ...revised].sort(
    (a, b) =>
      contentKinds.indexOf(a.kind) - contentKinds.indexOf(b.kind) || a.place - b.place || a.key.localeCompare(b.key),
  )
}

async function newestRevisions(ctx: Ctx, programKeys: string[]) {
  const rows = await ctx.sql
    .selectFrom('content_revisions')
    .select(['program_key', 'item_key', 'revision', 'body', 'written_at'])
    .where('program_key', 'in', programKeys)
    .distinctOn(['program_key', 'item_key'])
    .orderBy('program_key')
    .orderBy('item_key')
    .orderBy('revision', 'desc')
    .execute()
  return grouped(rows, programKeys, row => row.program_key)
}

export const asShipped = (item: ShippedItem): ContentItem => ({ ...item, revision: 0 })

/** What a litigant sees: of their kind of case and side. What is not written yet only where the program says so. */
export function shownTo(
  items: readonly ContentItem[],
  program: Program,
  who: { caseType: CaseTypeKey | null; side: Side | null },
): ContentItem[] {
  const fits = <T>(list: readonly T[], one: T | null) => list.length === 0 || one === null || list.includes(one)
  return items.filter(
    ({ state, caseTypes, sides }) =>
      (state === 'PUBLISHED' || (state === 'COMING_SOON' && program.showsComingSoon)) &&
      fits(caseTypes, who.caseType) &&
      fits(sides, who.side),
  )
}

/** One item in the reader's language. A glossary is sorted by its words, which differ in each language. */
export function viewContent(items: readonly ContentItem[], language: Language) {
  const views = items.map(item => ({
    key: item.key,
    kind: item.kind,
    state: item.state,
    revision: item.revision,
    revisedOn: item.revisedOn,
    title: localized(item.title, language),
    body: item.state === 'PUBLISHED' && item.body ? localized(item.body, language) : null,
    points: item.points.map(point => localized(point, language)),
    url: item.url,
    phone: item.phone,
    caseTypes: item.caseTypes,
    sides: item.sides,
  }))
  const words = views.filter(({ kind }) => kind === 'GLOSSARY')
  words.sort((a, b) => a.title.localeCompare(b.title, language))
  return views.map(view => (view.kind === 'GLOSSARY' ? (words.shift() ?? view) : view))
}

export type ContentView = ReturnType<typeof viewContent>[number]
