/**
 * What a program tells people beside its rules: where to find help, fact sheets, a glossary, worksheets, questions to
 * oneself, questions and answers. It is no rule: a case that began before shows today's words.
 */
import { z } from 'zod'
import { fillUnofferedLanguages } from './fill-unoffered-languages.ts'
import { languages } from './language.ts'
import type { Program } from './program.ts'
import { problemOf, ProgramError, type ProgramProblem } from './program-error.ts'
import { caseType, side, text, words } from './program-parts.ts'

export const contentKinds = ['FAQ', 'RESOURCE', 'FACT_SHEET', 'GLOSSARY', 'WORKSHEET', 'QUESTION', 'CHECKLIST'] as const
export type ContentKind = (typeof contentKinds)[number]

/** COMING_SOON is promised and not written yet; WITHDRAWN is no longer shown. */
export const contentStates = ['PUBLISHED', 'COMING_SOON', 'WITHDRAWN'] as const
export type ContentState = (typeof contentStates)[number]

const LONGEST = 20_000
const MOST_POINTS = 40
const short = text.refine(value => languages.every(language => value[language].length <= 300), 'is longer than 300')

/** What an item says: all but its name, and who wrote it when. */
export const contentBody = z.strictObject({
  kind: z.enum(contentKinds),
  state: z.enum(contentStates).default('PUBLISHED'),
  /** For cases of these types; empty: of all. */
  caseTypes: z.array(caseType.shape.key).default([]),
  /** For these sides; empty: for everybody. */
  sides: z.array(side).default([]),
  /** The place among its kind: the smallest stands first. */
  place: z.int().min(0).max(100_000).default(0),
  /** The question of an FAQ, the word of a glossary, the name of anything else. */
  title: short,
  /** An empty line begins a paragraph. */
  body: text
    .refine(value => languages.every(language => value[language].length <= LONGEST), 'is too long')
    .nullable()
    .default(null),
  /** The questions of a worksheet, the points of a checklist. */
  points: z.array(short).max(MOST_POINTS).default([]),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable()
    .default(null),
  phone: words.max(40).nullable().default(null),
})
export type ContentBody = z.infer<typeof contentBody>

const shippedItem = contentBody.extend({
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and hyphens'),
  revisedOn: z.iso.date(),
})
const contentFile = z.strictObject({ program: words, items: z.array(shippedItem) })

/** Content that came in a file, with Parley or in PROGRAMS_DIR: revision 0 of each item. */
export type ShippedItem = z.infer<typeof shippedItem>

export interface ShippedContent {
  program: string
  items: ShippedItem[]
}

/** Reads a content file for a program. Throws `ProgramError` with every problem, each with its key and its reason. */
export function readContent(json: unknown, programs: readonly Program[]): ShippedContent {
  const program = programs.find(({ key }) => key === (json as { program?: unknown } | null)?.program)
  if (!program) throw new ProgramError([{ path: 'program', reason: 'is not the key of a program' }])
  const { languages: spoken, controllingLanguage } = program
  const whole = fillUnofferedLanguages({ ...(json as object), languages: spoken, controllingLanguage })
  const { languages: _, controllingLanguage: __, ...file } = whole as Record<string, unknown>
  const parsed = contentFile.safeParse(file, { reportInput: true })
  if (!parsed.success) throw new ProgramError(parsed.error.issues.map(problemOf))
  const { items } = parsed.data
  const problems = items.flatMap((item, index) => [
    ...contentProblems(item, program).map(({ path, reason }) => ({ path: `items[${index}].${path}`, reason })),
    ...(items.findIndex(({ key }) => key === item.key) < index
      ? [{ path: `items[${index}].key`, reason: `${item.key} is named twice` }]
      : []),
  ])
  if (problems.length > 0) throw new ProgramError(problems)
  return parsed.data
}

/** What one item must hold to be of use, by its kind. */
export function contentProblems(item: ContentBody, program: Program): ProgramProblem[] {
  const taken = program.caseTypes.map(({ key }) => key)
  const sides = program.caseTypes.flatMap(type => [...type.sides])
  const foreign = [
    ...item.caseTypes.filter(key => !taken.includes(key)).map(key => ({ path: 'caseTypes', reason: notHere(key) })),
    ...item.sides.filter(key => !sides.includes(key)).map(key => ({ path: 'sides', reason: notHere(key) })),
  ]
  if (item.state !== 'PUBLISHED') return foreign
  const needs = (path: string, holds: boolean, reason: string) => (holds ? [] : [{ path, reason }])
  const { kind, body, url, phone, points } = item
  const own = {
    FAQ: () => needs('body', body !== null, 'is missing: a question needs its answer'),
    GLOSSARY: () => needs('body', body !== null, 'is missing: a word needs its meaning'),
    FACT_SHEET: () => needs('body', body !== null || url !== null, 'or url must be given'),
    RESOURCE: () => needs('url', url !== null || phone !== null || body !== null, 'or phone or body must be given'),
    WORKSHEET: () => needs('points', points.length > 0, 'is missing: a worksheet needs its questions'),
    CHECKLIST: () => needs('points', points.length > 0, 'is missing: a checklist needs its points'),
    QUESTION: () => [],
  }
  return [...foreign, ...own[kind]()]
}

const notHere = (key: string): string => `names ${key}, which the program does not have`
