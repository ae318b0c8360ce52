import { FormattedMessage } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { DateText } from '../ui/DateText.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Tag } from '../ui/Tag.tsx'
import { Text } from '../ui/Text.tsx'

const letterCardParts = graphql(`
  fragment LetterCardParts on UndeliveredLetter {
    id
    recipient
    kind
    createdAt
    tries
    lastError
    nextTryAt
  }
`)

const retryLetter = graphql(`
  mutation RetryLetter($input: LetterInput!) {
    retryLetter(input: $input)
  }
`)

const dismissLetter = graphql(`
  mutation DismissLetter($input: LetterInput!) {
    dismissLetter(input: $input)
  }
`)

const noFields = {}
const kinds = ['INVITATION', 'NEWS', 'REMINDER', 'ACCOUNT'] as const
const here = Intl.DateTimeFormat().resolvedOptions().timeZone

/** What the codes of a failure mean: 55x is the address, another 5xx the mail itself, everything else may pass. */
const whyOf = (code: string) => (/\b55\d\b/.test(code) ? 'ADDRESS' : /\b5\d\d\b/.test(code) ? 'REFUSED' : 'UNREACHED')

/** A long address breaks before its @, not in the middle of a name. */
function Address({ of }: { of: string }) {
  const at = of.lastIndexOf('@')
  return (
    <bdi>
      {of.slice(0, at)}
      <wbr />
      {of.slice(at)}
    </bdi>
  )
}

/** One mail that failed, and what can be done: try again, or let it be. */
export function LetterCard({ letter: masked }: { letter: FragmentType<typeof letterCardParts> }) {
  const { id, recipient, kind, createdAt, tries, lastError, nextTryAt } = readFragment(letterCardParts, masked)
  const again = useAct(retryLetter)
  const letBe = useAct(dismissLetter)
  const words = useProblem(again.problem ?? letBe.problem, noFields)
  const known = kinds.find(one => one === kind)
  return (
    <Card
      title={<Address of={recipient} />}
      aside={
        <Tag tone={nextTryAt ? 'wait' : 'bad'}>
          <FormattedMessage id={nextTryAt ? 'staff.letters.trying' : 'staff.letters.gaveUp'} />
        </Tag>
      }
      actions={
        <>
          <Button
            tone="secondary"
            size="small"
            pending={again.pending}
            onClick={() => void again.act({ letterId: id })}
          >
            <FormattedMessage id="staff.letters.again" />
          </Button>
          <Button tone="ghost" size="small" pending={letBe.pending} onClick={() => void letBe.act({ letterId: id })}>
            <FormattedMessage id="staff.letters.letBe" />
          </Button>
        </>
      }
    >
      <Stack gap="small">
        <ProblemSummary words={words} />
        <Text>
          {known ? <FormattedMessage id={`staff.letters.kind.${known}`} /> : kind},{' '}
          <DateText at={createdAt} timeZone={here} style="long" />
        </Text>
        <Text size="small" tone="soft">
          <FormattedMessage id="staff.letters.tries" values={{ count: tries }} />{' '}
          {lastError && <FormattedMessage id={`staff.letters.why.${whyOf(lastError)}`} values={{ code: lastError }} />}
        </Text>
      </Stack>
    </Card>
  )
}
