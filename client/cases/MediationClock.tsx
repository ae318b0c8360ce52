import { FormattedMessage, useIntl } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { formatMoment } from '../ui/dates.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Text } from '../ui/Text.tsx'

export const mediationClockParts = graphql(`
  fragment MediationClockParts on Case {
    id
    safetyMode
    mediationClock {
      endsAt
      timeZone
      isExtended
      isNear
      daysLeft
      needsJointNote
    }
    mediationExtension {
      version
      text
      youAgreed
      allAgreed
      canAgree
    }
  }
`)

const agreeDocument = graphql(`
  mutation AgreeToExtension($input: AgreeToExtensionInput!) {
    agreeToExtension(input: $input) {
      ...MediationClockParts
    }
  }
`)

/**
 * When silence ends the mediation, the same for everybody, and the usual agreement that it does not. The mediator alone is
 * asked for a note to all when somebody was in contact in private since.
 */
export function MediationClock({ case: masked }: { case: FragmentType<typeof mediationClockParts> }) {
  const intl = useIntl()
  const of = readFragment(mediationClockParts, masked)
  const { id, safetyMode, mediationClock: clock, mediationExtension: extension } = of
  // Where people are kept apart, nobody can write to all: only their consent keeps the mediation open.
  const words = safetyMode ? apart : together
  const { act, pending, problem } = useAct(agreeDocument)
  const problems = useProblem(problem)
  if (!clock) return null
  const day = formatMoment(intl, clock.endsAt, clock.timeZone)
  return (
    <Stack gap="small">
      <ProblemSummary words={problems} />
      {clock.isNear ? (
        <Banner tone="warn">
          <FormattedMessage id={words.near} values={{ day, days: clock.daysLeft }} />
        </Banner>
      ) : (
        <Text size="small" tone="soft">
          <FormattedMessage id={clock.isExtended ? 'cases.clock.extended' : words.runs} values={{ day }} />
        </Text>
      )}
      {clock.needsJointNote && (
        <Banner tone="info">
          <FormattedMessage id={words.jointNote} />
        </Banner>
      )}
      {extension && !extension.allAgreed && (extension.canAgree || extension.youAgreed) && (
        <Disclosure summary={<FormattedMessage id="cases.clock.extend" />}>
          <Stack gap="small">
            <Text>{extension.text}</Text>
            {extension.canAgree ? (
              <div>
                <Button
                  size="small"
                  tone="secondary"
                  pending={pending}
                  onClick={() => void act({ caseId: id, version: extension.version })}
                >
                  <FormattedMessage id="cases.clock.agree" />
                </Button>
              </div>
            ) : (
              <Text tone="soft">
                <FormattedMessage id="cases.clock.agreed" />
              </Text>
            )}
          </Stack>
        </Disclosure>
      )}
    </Stack>
  )
}

const together = { runs: 'cases.clock.runs', near: 'cases.clock.near', jointNote: 'cases.clock.jointNote' } as const
const apart = {
  runs: 'cases.clock.apart.runs',
  near: 'cases.clock.apart.near',
  jointNote: 'cases.clock.apart.jointNote',
} as const
