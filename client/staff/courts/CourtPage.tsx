import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { useParams } from 'react-router'
import { PageState } from '../../errors/PageState.tsx'
import { BackLink } from '../../ui/BackLink.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { Columns, Row, Stack } from '../../ui/Layout.tsx'
import { PageHeading, Text } from '../../ui/Text.tsx'
import { usePageDetail } from '../page-detail.ts'
import { ClientCard } from './ClientCard.tsx'
import { staffCourtQuery } from './court-query.ts'
import { Outcomes } from './Outcomes.tsx'
import { WebhookCard } from './WebhookCard.tsx'

/** One court: which systems may come in, where they are told, and what the court was told so far. */
export function Component() {
  const { courtKey = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(staffCourtQuery, {
    variables: { key: courtKey },
    fetchPolicy: 'cache-and-network',
  })
  usePageDetail(data?.staffCourt.name)
  if (!data) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const { name, programs, clients, webhooks, outcomes, viewerCanManage } = data.staffCourt
  const home = `/staff/courts/${courtKey}`
  return (
    <Stack gap="large">
      <BackLink to="/staff/courts">
        <FormattedMessage id="staff.courts.title" />
      </BackLink>
      <PageHeading title={name} lead={programs.map(program => program.name).join(', ')} />
      <Row>
        <ButtonLink to={`${home}/referrals`} tone="secondary">
          <FormattedMessage id="staff.court.import" />
        </ButtonLink>
      </Row>
      {!viewerCanManage && (
        <Banner tone="info" role="note">
          <FormattedMessage id="staff.court.onlySome" />
        </Banner>
      )}
      <Stack>
        <h2>
          <FormattedMessage id="staff.court.clients" />
        </h2>
        <Text>
          <FormattedMessage id="staff.court.clientsLead" />
        </Text>
        {viewerCanManage && (
          <Row>
            <ButtonLink to={`${home}/credentials/new`}>
              <FormattedMessage id="staff.court.make" />
            </ButtonLink>
          </Row>
        )}
        {clients.length === 0 && (
          <Text tone="soft">
            <FormattedMessage id="staff.court.noClients" />
          </Text>
        )}
        <Columns min="large">
          {clients.map(client => (
            <ClientCard key={client.id} client={client} home={home} mayManage={viewerCanManage} />
          ))}
        </Columns>
      </Stack>
      <Stack>
        <h2>
          <FormattedMessage id="staff.court.webhooks" />
        </h2>
        <Text>
          <FormattedMessage id="staff.court.webhooksLead" />
        </Text>
        {webhooks.length === 0 && (
          <Text tone="soft">
            <FormattedMessage id="staff.court.noWebhooks" />
          </Text>
        )}
        <Columns min="large">
          {webhooks.map(webhook => (
            <WebhookCard key={webhook.id} webhook={webhook} mayManage={viewerCanManage} />
          ))}
        </Columns>
      </Stack>
      <Outcomes outcomes={outcomes} courtKey={courtKey} />
    </Stack>
  )
}
