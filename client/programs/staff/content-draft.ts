import { graphql } from '../../gql/gql.ts'
import type { CaseTypeKey, ContentKind, ContentRevisionPartsFragment, ContentState, Side } from '../../gql/graphql.ts'

export const contentRevisionParts = graphql(`
  fragment ContentRevisionParts on ContentRevision {
    itemKey
    revision
    revisedOn
    author
    kind
    state
    title {
      en
      es
    }
    body {
      en
      es
    }
    points {
      en
      es
    }
    url
    phone
    caseTypes
    sides
    place
  }
`)

/** What is being written: texts as they stand in the boxes, points a line each. */
export interface ContentDraft {
  kind: ContentKind
  state: ContentState
  titleEn: string
  titleEs: string
  bodyEn: string
  bodyEs: string
  pointsEn: string
  pointsEs: string
  url: string
  phone: string
  caseTypes: readonly CaseTypeKey[]
  sides: readonly Side[]
  place: number
}

export const emptyDraft: ContentDraft = {
  kind: 'FAQ',
  state: 'PUBLISHED',
  titleEn: '',
  titleEs: '',
  bodyEn: '',
  bodyEs: '',
  pointsEn: '',
  pointsEs: '',
  url: '',
  phone: '',
  caseTypes: [],
  sides: [],
  place: 500,
}

export const draftOf = (of: ContentRevisionPartsFragment): ContentDraft => ({
  kind: of.kind,
  state: of.state,
  titleEn: of.title.en,
  titleEs: of.title.es,
  bodyEn: of.body?.en ?? '',
  bodyEs: of.body?.es ?? '',
  pointsEn: of.points.map(({ en }) => en).join('\n'),
  pointsEs: of.points.map(({ es }) => es).join('\n'),
  url: of.url ?? '',
  phone: of.phone ?? '',
  caseTypes: of.caseTypes,
  sides: of.sides,
  place: of.place,
})

/** What the server is told. A line that one language lacks reaches it empty, and is named as a missing translation. */
export function contentInput(draft: ContentDraft) {
  const lines = (text: string) => text.split('\n').filter(line => line.trim() !== '')
  const [en, es] = [lines(draft.pointsEn), lines(draft.pointsEs)]
  const points = Array.from({ length: Math.max(en.length, es.length) }, (_, index) => ({
    en: en[index] ?? '',
    es: es[index] ?? '',
  }))
  const hasBody = draft.bodyEn.trim() !== '' || draft.bodyEs.trim() !== ''
  return {
    kind: draft.kind,
    state: draft.state,
    title: { en: draft.titleEn, es: draft.titleEs },
    body: hasBody ? { en: draft.bodyEn, es: draft.bodyEs } : null,
    points,
    url: draft.url.trim() || null,
    phone: draft.phone.trim() || null,
    caseTypes: [...draft.caseTypes],
    sides: [...draft.sides],
    place: draft.place,
  }
}
