import type { ReactNode } from 'react'

/** Would React draw anything? `condition && <Tag/>` may be false, and then needs no frame around it. */
export function isShown(node: ReactNode): boolean {
  return node !== undefined && node !== null && node !== false && node !== ''
}
