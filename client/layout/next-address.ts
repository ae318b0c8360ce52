/** Where a person wanted to go before signing in: an address of this product, never another site. */
export function nextAddress(search: string, otherwise = '/'): string {
  const next = new URLSearchParams(search).get('next')
  return next && /^\/(?![/\\])/.test(next) ? next : otherwise
}
