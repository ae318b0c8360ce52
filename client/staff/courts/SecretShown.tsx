import { FormattedMessage, useIntl } from 'react-intl'
import { Banner } from '../../ui/Banner.tsx'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { ButtonRow } from '../../ui/ButtonRow.tsx'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { notify } from '../../ui/notify.ts'
import { PageHeading, PersonText } from '../../ui/Text.tsx'

export interface NewSecret {
  clientId: string
  /** Null when the answer with the secret was lost on its way. */
  secret: string | null
  label: string
}

export interface SecretShownProps {
  made: NewSecret
  home: string
  onKept: () => void
}

/** The secret, the only time that it is shown. */
export function SecretShown({ made: { clientId, secret, label }, home, onKept }: SecretShownProps) {
  const intl = useIntl()
  if (secret === null) {
    return (
      <Stack gap="large">
        <PageHeading title={<FormattedMessage id="staff.court.lostTitle" />} />
        <Banner tone="bad" role="alert">
          <FormattedMessage id="staff.court.lost" />
        </Banner>
        <ButtonRow>
          <ButtonLink to={home}>
            <FormattedMessage id="staff.court.backToCourt" />
          </ButtonLink>
        </ButtonRow>
      </Stack>
    )
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret)
      notify(<FormattedMessage id="staff.court.copied" />)
    } catch {
      notify(<FormattedMessage id="staff.court.notCopied" />, 'bad')
    }
  }
  return (
    <Stack gap="large">
      <PageHeading
        caption={<PersonText inline>{label}</PersonText>}
        title={<FormattedMessage id="staff.court.shownTitle" />}
      />
      <Banner tone="warn" role="status" title={<FormattedMessage id="staff.court.shownOnce" />}>
        <FormattedMessage id="staff.court.shownText" />
      </Banner>
      <DefinitionList
        items={[
          {
            key: 'id',
            label: intl.formatMessage({ id: 'staff.court.clientId' }),
            value: (
              <PersonText>
                <code>{clientId}</code>
              </PersonText>
            ),
          },
          {
            key: 'secret',
            label: intl.formatMessage({ id: 'staff.court.secret' }),
            value: (
              <PersonText>
                <code>{secret}</code>
              </PersonText>
            ),
          },
        ]}
      />
      <ButtonRow>
        <Button onClick={() => void copy()}>
          <FormattedMessage id="staff.court.copy" />
        </Button>
        <Button tone="secondary" onClick={onKept}>
          <FormattedMessage id="staff.court.kept" />
        </Button>
      </ButtonRow>
    </Stack>
  )
}
