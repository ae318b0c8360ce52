/** Gives the reader a file that was made on this page. The mark at its head tells spreadsheets that it is UTF-8. */
export function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob(['\ufeff', content], { type: `${type};charset=utf-8` }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
