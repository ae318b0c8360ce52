/** The proofs run short in `npm test`, and at full length by `npm run chaos -- --races`, `--cycles` or `--frozen`. */
export const isFull = process.env.PROOF_LENGTH === 'full'

/** Everybody tries everything on every case (minutes), or a part of it in `npm test`. CI sets it on PostgreSQL. */
export const isWholeMatrix = process.env.PARLEY_MATRIX === 'whole'
