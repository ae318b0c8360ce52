import { FormattedMessage } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { DateText } from '../ui/DateText.tsx'
import { Text } from '../ui/Text.tsx'
import { UndeliveredCard } from './UndeliveredCard.tsx'

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
  const known = kinds.find(one => one === kind)
  return (
    <UndeliveredCard
      title={<Address of={recipient} />}
      isTrying={nextTryAt !== null}
      again={again}
      letBe={letBe}
      onAgain={() => void again.act({ letterId: id })}
      onLetBe={() => void letBe.act({ letterId: id })}
    >
      <Text>
        {known ? <FormattedMessage id={`staff.letters.kind.${known}`} /> : kind},{' '}
        <DateText at={createdAt} timeZone={here} style="long" />
      </Text>
      <Text size="small" tone="soft">
        <FormattedMessage id="staff.letters.tries" values={{ count: tries }} />{' '}
        {lastError && <FormattedMessage id={`staff.letters.why.${whyOf(lastError)}`} values={{ code: lastError }} />}
      </Text>
    </UndeliveredCard>
  )
}
