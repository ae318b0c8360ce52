import { FormattedMessage } from 'react-intl'
import { ButtonLink } from '../ui/Button.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'

/** This was done already, or cannot be done now: here or in another window. */
export function NothingToDo({ caseId }: { caseId: string }) {
  return (
    <Stack gap="large">
      <PageHeading
        title={<FormattedMessage id="cases.nothingToDo.title" />}
        lead={<FormattedMessage id="cases.nothingToDo.text" />}
      />
      <div>
        <ButtonLink to={`/cases/${caseId}`}>
          <FormattedMessage id="cases.nothingToDo.home" />
        </ButtonLink>
      </div>
    </Stack>
  )
}
