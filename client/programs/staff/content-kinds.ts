import type { ContentKind, ContentState } from '../../gql/graphql.ts'

export const contentKinds: readonly ContentKind[] = [
  'FAQ',
  'RESOURCE',
  'FACT_SHEET',
  'GLOSSARY',
  'WORKSHEET',
  'QUESTION',
  'CHECKLIST',
]
export const contentStates: readonly ContentState[] = ['PUBLISHED', 'COMING_SOON', 'WITHDRAWN']
