import { FormattedMessage, useIntl } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { graphql } from '../../gql/gql.ts'
import type { StaffPeopleQuery } from '../../gql/graphql.ts'
import { Card } from '../../ui/Card.tsx'
import { Columns, Stack } from '../../ui/Layout.tsx'
import { Text } from '../../ui/Text.tsx'
import { RemoveLine } from './RemoveLine.tsx'

const removeStaff = graphql(`
  mutation RemoveStaff($input: RosterLineInput!) {
    removeStaff(input: $input)
  }
`)

const noFields = {}

/** Who works for the program. The last one cannot be taken away. */
export function StaffMembers({ staff }: { staff: StaffPeopleQuery['staffPeople']['staff'] }) {
  const intl = useIntl()
  const { act, pending, problem } = useAct(removeStaff)
  const words = useProblem(problem, noFields)
  return (
    <Stack gap="small">
      <h2>
        <FormattedMessage id="staff.people.staff" />
      </h2>
      <ProblemSummary words={words} />
      <Columns min="large">
        {staff.map(({ id, name, email, isYou }) => (
          <Card
            key={id}
            level={3}
            title={
              <>
                <bdi>{name}</bdi> {isYou && <FormattedMessage id="cases.people.you" />}
              </>
            }
          >
            <Stack gap="small">
              <Text size="small">
                <a href={`mailto:${email}`}>{email}</a>
              </Text>
              {staff.length > 1 && (
                <div>
                  <RemoveLine
                    question={intl.formatMessage({ id: 'staff.people.removeStaffTitle' }, { name })}
                    pending={pending}
                    onRemove={() => void act({ id })}
                  />
                </div>
              )}
            </Stack>
          </Card>
        ))}
      </Columns>
    </Stack>
  )
}
