import { FormattedMessage } from 'react-intl'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Stack } from '../../ui/Layout.tsx'

/** The new recovery codes, the only time that they are shown. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  return (
    <Banner
      tone="warn"
      role="status"
      title={<FormattedMessage id="account.recovery.title" />}
      actions={
        <>
          <Button tone="secondary" icon="print" onClick={() => print()}>
            <FormattedMessage id="common.print" />
          </Button>
          <Button onClick={onKept}>
            <FormattedMessage id="account.recovery.kept" />
          </Button>
        </>
      }
    >
      <Stack>
        <p>
          <FormattedMessage id="account.recovery.text" />
        </p>
        <ul>
          {codes.map(code => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </Stack>
    </Banner>
  )
}
