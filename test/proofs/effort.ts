/** The proofs run short in `npm test`, and at full length by `npm run chaos -- --races`, `--cycles` or `--frozen`. */
export const isFull = process.env.PROOF_LENGTH === 'full'
