/** For the tests of Parley, which call what the program runs. */
export function canonical(value: unknown): string
export function entryHash(
  caseId: string,
  chain: { scope: string; scopeId: string },
  entry: Record<string, unknown>,
): string
export function verifyAudit(bytes: Uint8Array): { name: string; from: number; to: number; hash: string }[]
export function verifyAgreement(
  document: Uint8Array,
  record: Uint8Array,
  files?: Uint8Array[],
): {
  hash: string
  signed: { name: string; typedName: string; signedAt: string }[]
  missing: string[]
  files: string[]
}
