import { FormattedMessage, useIntl } from 'react-intl'
import type { RemoteSessionPartsFragment } from '../gql/graphql.ts'
import { DefinitionList } from '../ui/DefinitionList.tsx'
import { formatMoment } from '../ui/dates.ts'

type Slot = RemoteSessionPartsFragment['slots'][number]

/** Who can come at a time, and who cannot, as far as they have said. */
export function WhoCanCome({ slot: { canCome, cannotCome } }: { slot: Slot }) {
  const intl = useIntl()
  return (
    <FormattedMessage
      id="sessions.whoCan"
      values={{
        someCan: canCome.length > 0 ? 'yes' : 'no',
        can: intl.formatList(canCome),
        someCannot: cannotCome.length > 0 ? 'yes' : 'no',
        cannot: intl.formatList(cannotCome),
      }}
    />
  )
}

/** The times that are proposed, for who only reads. */
export function SlotAnswersList({ slots, timeZone }: { slots: readonly Slot[]; timeZone: string }) {
  const intl = useIntl()
  return (
    <DefinitionList
      items={slots.map(slot => ({
        key: slot.id,
        label: formatMoment(intl, slot.startsAt, timeZone),
        value: <WhoCanCome slot={slot} />,
      }))}
    />
  )
}
