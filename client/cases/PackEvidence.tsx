import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { saveFile } from '../conversations/evidence/fetch-file.ts'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { FileChip } from '../ui/FileChip.tsx'
import { Row, Stack } from '../ui/Layout.tsx'
import { Text } from '../ui/Text.tsx'

export const packEvidenceParts = graphql(`
  fragment PackEvidenceParts on Case {
    id
    evidence {
      id
      name
      bytes
      isImage
      url
    }
  }
`)

/** The files that this reader may have, to be saved and taken along: nothing here sends one to the court. */
export function PackEvidence({ case: masked }: { case: FragmentType<typeof packEvidenceParts> }) {
  const intl = useIntl()
  const { evidence } = readFragment(packEvidenceParts, masked)
  const [busy, setBusy] = useState<string | null>(null)
  const [failed, setFailed] = useState(false)
  const save = async (id: string, url: string, name: string) => {
    setBusy(id)
    setFailed(false)
    await saveFile(url, name).catch(() => setFailed(true))
    setBusy(null)
  }
  return (
    <Card title={<FormattedMessage id="cases.pack.evidence" />}>
      <Stack gap="small">
        <Text>
          <FormattedMessage id={evidence.length > 0 ? 'cases.pack.evidenceLead' : 'cases.pack.noEvidence'} />
        </Text>
        {failed && (
          <Banner tone="bad" role="alert">
            <FormattedMessage id="cases.pack.notSaved" />
          </Banner>
        )}
        {evidence.map(({ id, name, bytes, isImage, url }) => (
          <Row key={id} spread>
            <FileChip name={name} bytes={bytes} image={isImage} />
            <Button
              tone="secondary"
              size="small"
              icon="download"
              pending={busy === id}
              aria-label={intl.formatMessage({ id: 'cases.pack.saveFile' }, { name })}
              onClick={() => void save(id, url, name)}
            >
              <FormattedMessage id="cases.pack.save" />
            </Button>
          </Row>
        ))}
      </Stack>
    </Card>
  )
}
