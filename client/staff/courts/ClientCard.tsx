import { FormattedMessage, useIntl } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { DateText, TimeText } from '../../ui/DateText.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { PersonText } from '../../ui/Text.tsx'
import { RemoveLine } from '../people/RemoveLine.tsx'

const courtClientParts = graphql(`
  fragment CourtClientParts on CourtClient {
    id
    label
    createdAt
    lastUsedAt
    revokedAt
    secretMadeAt
    oldSecretUntil
  }
`)

const revokeCourtClient = graphql(`
  mutation RevokeCourtClient($input: CourtClientInput!) {
    revokeCourtClient(input: $input) {
      key
    }
  }
`)

const noFields = {}
const here = Intl.DateTimeFormat().resolvedOptions().timeZone

export interface ClientCardProps {
  client: FragmentType<typeof courtClientParts>
  home: string
  mayManage: boolean
}

/** The credentials of one system: how old, whether in use, and how to end them. */
export function ClientCard({ client: masked, home, mayManage }: ClientCardProps) {
  const intl = useIntl()
  const client = readFragment(courtClientParts, masked)
  const { id, label, createdAt, lastUsedAt, revokedAt, secretMadeAt, oldSecretUntil } = client
  const { act, pending, problem } = useAct(revokeCourtClient)
  const words = useProblem(problem, noFields)
  const day = (at: string) => <DateText at={at} timeZone={here} style="long" />
  const facts = [
    { key: 'id', label: <FormattedMessage id="staff.court.clientId" />, value: <PersonText inline>{id}</PersonText> },
    { key: 'made', label: <FormattedMessage id="staff.court.made" />, value: day(createdAt) },
    ...(secretMadeAt && secretMadeAt !== createdAt && !revokedAt
      ? [{ key: 'secret', label: <FormattedMessage id="staff.court.secretMade" />, value: day(secretMadeAt) }]
      : []),
    ...(oldSecretUntil && !revokedAt
      ? [
          {
            key: 'old',
            label: <FormattedMessage id="staff.court.oldUntil" />,
            value: (
              <>
                {day(oldSecretUntil)}, <TimeText at={oldSecretUntil} timeZone={here} showZone />
              </>
            ),
          },
        ]
      : []),
    {
      key: 'used',
      label: <FormattedMessage id="staff.court.lastUsed" />,
      value: lastUsedAt ? (
        <>
          {day(lastUsedAt)}, <TimeText at={lastUsedAt} timeZone={here} showZone />
        </>
      ) : (
        <FormattedMessage id="staff.court.neverUsed" />
      ),
    },
    ...(revokedAt ? [{ key: 'ended', label: <FormattedMessage id="staff.court.ended" />, value: day(revokedAt) }] : []),
  ]
  return (
    <Card
      level={3}
      tone={revokedAt ? 'quiet' : 'plain'}
      title={<PersonText inline>{label}</PersonText>}
      aside={
        <Tag tone={revokedAt ? 'bad' : 'done'}>
          <FormattedMessage id={revokedAt ? 'staff.court.revoked' : 'staff.court.works'} />
        </Tag>
      }
      actions={
        mayManage &&
        !revokedAt && (
          <>
            <ButtonLink to={`${home}/credentials/${id}`} tone="secondary" size="small">
              <FormattedMessage id="staff.court.rotate" />
            </ButtonLink>
            <RemoveLine
              wordsId="staff.court.revoke"
              yesId="staff.court.revokeYes"
              question={intl.formatMessage({ id: 'staff.court.revokeTitle' }, { label })}
              pending={pending}
              onRemove={() => void act({ clientId: id })}
            />
          </>
        )
      }
    >
      <Stack gap="small">
        <ProblemSummary words={words} />
        <DefinitionList items={facts} />
      </Stack>
    </Card>
  )
}
