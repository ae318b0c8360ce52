import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { Button } from '../ui/Button.tsx'
import { Columns, Row, Stack } from '../ui/Layout.tsx'
import { Text } from '../ui/Text.tsx'

export interface UndeliveredSectionProps {
  title: ReactNode
  lead?: ReactNode
  hasMore: boolean
  pending: boolean
  onMore: () => void
  children: ReactNode
}

/** One kind of thing that could not be delivered. */
export function UndeliveredSection({ title, lead, hasMore, pending, onMore, children }: UndeliveredSectionProps) {
  return (
    <section>
      <Stack>
        <Stack gap="tiny">
          <h2>{title}</h2>
          {lead && <Text tone="soft">{lead}</Text>}
        </Stack>
        <Columns min="large">{children}</Columns>
        {hasMore && (
          <Row>
            <Button tone="secondary" pending={pending} onClick={onMore}>
              <FormattedMessage id="common.showMore" />
            </Button>
          </Row>
        )}
      </Stack>
    </section>
  )
}
