import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { PlaceLink } from '../layout/PlaceLink.tsx'
import { Card } from '../ui/Card.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PersonText, Text } from '../ui/Text.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Money } from '../ui/Money.tsx'

export const moreToDoParts = graphql(`
  fragment MoreToDoParts on Case {
    id
    story
    claim {
      amountCents
      currency
    }
    yourSeat {
      id
      role
    }
    exemption {
      id
    }
    attemptCertificate {
      agreedAt
    }
    viewerCan {
      withdraw
      answerSafety
      requestExemption
    }
  }
`)

/** What a party may look at or do besides the next step: prepare, the story of the case, leave or come back. */
export function MoreToDo({ case: masked }: { case: FragmentType<typeof moreToDoParts> }) {
  const of = readFragment(moreToDoParts, masked)
  const { id, story, claim, yourSeat, viewerCan, exemption, attemptCertificate } = of
  const home = `/cases/${id}`
  return (
    <Card title={<FormattedMessage id="cases.more.title" />} tone="quiet">
      <Stack gap="small">
        {yourSeat.role === 'PARTY' && (
          <PlaceLink to={`${home}/prepare`}>
            <FormattedMessage id="cases.more.prepare" />
          </PlaceLink>
        )}
        {(story || claim) && (
          <Disclosure summary={<FormattedMessage id="cases.more.story" />}>
            <Stack gap="small">
              {claim && (
                <Text>
                  <FormattedMessage
                    id="cases.more.claim"
                    values={{ amount: <Money key="amount" cents={claim.amountCents} currency={claim.currency} /> }}
                  />
                </Text>
              )}
              {story && <PersonText>{story}</PersonText>}
            </Stack>
          </Disclosure>
        )}
        {attemptCertificate && (
          <PlaceLink to={`${home}/certificate`}>
            <FormattedMessage id="cases.more.certificate" />
          </PlaceLink>
        )}
        {(exemption || viewerCan.requestExemption) && (
          <PlaceLink to={`${home}/exemption`}>
            <FormattedMessage id={exemption ? 'cases.more.exemptionAsked' : 'cases.more.exemption'} />
          </PlaceLink>
        )}
        {viewerCan.answerSafety && (
          <PlaceLink to={`${home}/safety`}>
            <FormattedMessage id="cases.more.safety" />
          </PlaceLink>
        )}
        {viewerCan.withdraw && (
          <PlaceLink to={`${home}/leave`}>
            <FormattedMessage id="cases.more.leave" />
          </PlaceLink>
        )}
      </Stack>
    </Card>
  )
}
