import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { saveFile } from '../conversations/evidence/fetch-file.ts'
import type { AgreementWholeFragment } from '../gql/graphql.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { Text } from '../ui/Text.tsx'

type Kind = 'pdf' | 'html' | 'certificate'

/** The agreement to keep: as PDF, as a page that every reader can open, and the certificate of signatures. */
export function Downloads({ agreement }: { agreement: AgreementWholeFragment }) {
  const intl = useIntl()
  const [busy, setBusy] = useState<Kind | null>(null)
  const [failed, setFailed] = useState(false)
  const { status, isSealed, pdfUrl, htmlUrl, certificateUrl } = agreement
  const isBinding = status === 'BINDING'
  const urls: Record<Kind, string | null> = {
    pdf: isBinding && !isSealed ? null : pdfUrl,
    html: htmlUrl,
    certificate: certificateUrl,
  }
  const save = async (kind: Kind, url: string) => {
    setBusy(kind)
    setFailed(false)
    const name = intl.formatMessage({ id: `agreements.download.${kind}.name` })
    try {
      await saveFile(url, name)
    } catch {
      setFailed(true)
    }
    setBusy(null)
  }
  const button = (kind: Kind) => {
    const url = urls[kind]
    if (url === null) return null
    return (
      <Button key={kind} tone="secondary" icon="download" pending={busy === kind} onClick={() => void save(kind, url)}>
        <FormattedMessage id={`agreements.download.${kind}`} />
      </Button>
    )
  }
  return (
    <Card
      tone="quiet"
      title={<FormattedMessage id="agreements.download.title" />}
      actions={
        <>
          {button('pdf')}
          {button('certificate')}
          {button('html')}
          <Button tone="ghost" icon="print" onClick={() => print()}>
            <FormattedMessage id="common.print" />
          </Button>
        </>
      }
    >
      <Text tone="soft">
        <FormattedMessage id={isBinding ? 'agreements.download.aboutSigned' : 'agreements.download.aboutUnsigned'} />
      </Text>
      {isBinding && !isSealed && (
        <Text>
          <FormattedMessage id="agreements.download.notSealed" />
        </Text>
      )}
      {failed && (
        <Banner tone="bad" role="alert">
          <FormattedMessage id="agreements.download.failed" />
        </Banner>
      )}
    </Card>
  )
}
