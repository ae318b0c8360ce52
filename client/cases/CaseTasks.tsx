import { FormattedMessage, useIntl } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { CaseTasksPartsFragment, TaskStatus } from '../gql/graphql.ts'
import { Card } from '../ui/Card.tsx'
import type { TagTone } from '../ui/Tag.tsx'
import { Task, TaskList } from '../ui/TaskList.tsx'

export const caseTasksParts = graphql(`
  fragment CaseTasksParts on Case {
    id
    status
    outcome
    tasks {
      key
      status
    }
    agreements {
      id
      status
    }
    viewerCan {
      optIn
      acceptFee
    }
  }
`)

const states = { DONE: 'done', YOUR_TURN: 'now', WAITING: 'wait', NOT_YET: 'wait' } as const
const tones: Record<TaskStatus, TagTone> = { DONE: 'done', YOUR_TURN: 'now', WAITING: 'open', NOT_YET: 'wait' }

/** The five steps of a case, and how each stands for the viewer. */
export function CaseTasks({ case: masked }: { case: FragmentType<typeof caseTasksParts> }) {
  const intl = useIntl()
  const of = readFragment(caseTasksParts, masked)
  // What ended without an agreement has no steps left to come.
  if (of.status === 'SCREENED_OUT' || (of.status === 'CLOSED' && of.outcome === 'NO_AGREEMENT')) return null
  return (
    <Card title={<FormattedMessage id="cases.tasks.title" />}>
      <TaskList label={intl.formatMessage({ id: 'cases.tasks.title' })}>
        {of.tasks.map((task, index) => (
          <Task
            key={task.key}
            number={index + 1}
            state={states[task.status]}
            statusTone={tones[task.status]}
            title={
              <FormattedMessage
                id={task.key === 'AGREE' && of.viewerCan.acceptFee ? 'cases.tasks.FEE' : `cases.tasks.${task.key}`}
              />
            }
            status={<FormattedMessage id={`cases.tasks.status.${task.status}`} />}
            to={addressOf(of, task)}
          />
        ))}
      </TaskList>
    </Card>
  )
}

function addressOf(
  of: CaseTasksPartsFragment,
  { key, status }: CaseTasksPartsFragment['tasks'][number],
): string | undefined {
  if (status === 'NOT_YET') return undefined
  const home = `/cases/${of.id}`
  const agreement = of.agreements.find(one => one.status !== 'ABANDONED')
  switch (key) {
    case 'AGREE':
      if (of.viewerCan.acceptFee) return `${home}/fee`
      return of.viewerCan.optIn ? `${home}/agree` : undefined
    case 'TELL':
      return `${home}/conversations`
    case 'OFFERS':
      return `${home}/offers`
    case 'SIGN':
    case 'AFTER':
      return agreement && `${home}/agreements/${agreement.id}`
  }
}
