const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** What a reader reads of a page: the text of its body. */
export const textOfHtml = (markup: string): string =>
  markup
    .replace(/^[\s\S]*<body>/, '')
    .replaceAll(/<br \/>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(#?\w+);/g, (entity, name: string) => entities[name] ?? entity)
