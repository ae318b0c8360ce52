import { FormattedMessage } from 'react-intl'
import { Stack } from '../ui/Layout.tsx'
import { Task, TaskList } from '../ui/TaskList.tsx'

const steps = ['agree', 'talk', 'offers', 'sign'] as const

/** The whole way at a glance, for who comes here for the first time. */
export function HowItWorks() {
  return (
    <Stack>
      <h2>
        <FormattedMessage id="accounts.how.title" />
      </h2>
      <TaskList>
        {steps.map((step, index) => (
          <Task
            key={step}
            number={index + 1}
            state="wait"
            title={<FormattedMessage id={`accounts.how.${step}.title`} />}
            hint={<FormattedMessage id={`accounts.how.${step}.text`} />}
            status={<FormattedMessage id={`accounts.how.${step}.who`} />}
          />
        ))}
      </TaskList>
    </Stack>
  )
}
