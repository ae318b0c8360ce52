import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { PartyStatus } from '../gql/graphql.ts'
import { Card } from '../ui/Card.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Tag, type TagTone } from '../ui/Tag.tsx'
import { Caption } from '../ui/Text.tsx'
import { ResendInvitation } from './ResendInvitation.tsx'

export const partyCardParts = graphql(`
  fragment PartyCardParts on Party {
    id
    side
    name
    kind
    status
    isYou
  }
`)

const tones: Record<PartyStatus, TagTone> = {
  INVITED: 'wait',
  JOINED: 'open',
  TAKING_PART: 'done',
  DECLINED: 'warn',
  WITHDRAWN: 'warn',
  RELEASED: 'wait',
}

export interface PartyCardProps {
  party: FragmentType<typeof partyCardParts>
  canResend: boolean
  /** The seats of this party. */
  children: ReactNode
}

/** One party: who it is, on which side, and whether it takes part. */
export function PartyCard({ party: masked, canResend, children }: PartyCardProps) {
  const { id, side, name, kind, status, isYou } = readFragment(partyCardParts, masked)
  return (
    <Card
      title={
        <>
          <bdi>{name}</bdi> {isYou && <FormattedMessage id="cases.people.you" />}
        </>
      }
      aside={
        <Tag tone={tones[status]}>
          <FormattedMessage id={`cases.people.status.${status}`} />
        </Tag>
      }
    >
      <Stack gap="small">
        <Caption>
          <FormattedMessage id={`cases.side.${side}`} />
          {kind === 'ENTITY' && (
            <>
              {' · '}
              <FormattedMessage id="cases.people.entity" />
            </>
          )}
        </Caption>
        {children}
        {status === 'INVITED' && canResend && <ResendInvitation partyId={id} name={name} />}
      </Stack>
    </Card>
  )
}
