import { funnelStages } from '../access/funnel.ts'
import type { FunnelRowType } from './funnel.type.ts'

export const viewFunnelRow = (key: string, counts: readonly (number | null)[]): FunnelRowType => ({
  key,
  ...(Object.fromEntries(funnelStages.map((stage, column) => [stage, counts[column] ?? null])) as Omit<
    FunnelRowType,
    'key'
  >),
})
