import { FormattedMessage } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { graphql } from '../gql/gql.ts'
import { Button } from '../ui/Button.tsx'
import { notify } from '../ui/notify.ts'
import { AgreementRefused } from './AgreementRefused.tsx'

const fileWithCourt = graphql(`
  mutation FileWithCourt($input: FilingInput!) {
    fileWithCourt(input: $input)
  }
`)

/** For a program's staff: the agreement was sent or brought to the court. */
export function FileWithCourt({ filingId, onDone }: { filingId: string; onDone?: () => void }) {
  const { act, pending, problem } = useAct(fileWithCourt)
  const file = async () => {
    if (!(await act({ filingId }))) return
    notify(<FormattedMessage id="agreements.filing.staff.sent" />)
    onDone?.()
  }
  return (
    <>
      <AgreementRefused problem={problem} />
      <Button size="small" icon="check" pending={pending} onClick={() => void file()}>
        <FormattedMessage id="agreements.filing.staff.file" />
      </Button>
    </>
  )
}
