import { FormattedMessage, useIntl } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import type { SecondFactorPartsFragment } from '../../gql/graphql.ts'
import { Button } from '../../ui/Button.tsx'
import { DefinitionList, type Definition } from '../../ui/DefinitionList.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { PersonText } from '../../ui/Text.tsx'
import { removeAppDocument, removePasskeyDocument } from '../second-factor.ts'

export interface FactorListProps {
  factors: SecondFactorPartsFragment['secondFactors']
  /** A fresh proof of identity is there. */
  mayChange: boolean
}

/** The app and the passkeys of this account, when each was last used, and the way to take one away. */
export function FactorList({ factors, mayChange }: FactorListProps) {
  const intl = useIntl()
  const removeApp = useAct(removeAppDocument)
  const removePasskey = useAct(removePasskeyDocument)
  const words = useProblem(removeApp.problem ?? removePasskey.problem)
  const { appAddedAt, passkeys, recoveryCodesLeft } = factors
  if (appAddedAt === null && passkeys.length === 0) return null
  const day = (at: string): string => intl.formatDate(at, { dateStyle: 'medium' })
  const remove = (pending: boolean, act: () => unknown) =>
    mayChange && (
      <Button tone="ghost" size="small" pending={pending} onClick={() => void act()}>
        <FormattedMessage id="account.second.remove" />
      </Button>
    )
  const items: Definition[] = passkeys.map(({ id, name, addedAt, lastUsedAt }) => ({
    key: id,
    label: <PersonText inline>{name}</PersonText>,
    value: (
      <>
        {lastUsedAt === null ? (
          <FormattedMessage id="account.second.added" values={{ when: day(addedAt) }} />
        ) : (
          <FormattedMessage id="account.sessions.lastUsed" values={{ when: day(lastUsedAt) }} />
        )}{' '}
        {remove(removePasskey.pending, () => removePasskey.act({ passkeyId: id }))}
      </>
    ),
  }))
  if (appAddedAt !== null) {
    items.unshift({
      key: 'app',
      label: <FormattedMessage id="account.app.name" />,
      value: (
        <>
          <FormattedMessage id="account.second.added" values={{ when: day(appAddedAt) }} />{' '}
          {remove(removeApp.pending, () => removeApp.act({}))}
        </>
      ),
    })
  }
  items.push({
    key: 'recovery',
    label: <FormattedMessage id="account.recovery.name" />,
    value: <FormattedMessage id="account.recovery.left" values={{ count: recoveryCodesLeft }} />,
  })
  return (
    <Stack>
      <ProblemSummary words={words} />
      <DefinitionList items={items} />
    </Stack>
  )
}
