import { FormattedMessage } from 'react-intl'
import { readFragment } from '../gql/fragment-masking.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { Card } from '../ui/Card.tsx'
import { Row, Stack } from '../ui/Layout.tsx'
import { Tag, type TagTone } from '../ui/Tag.tsx'
import { PersonText, Text } from '../ui/Text.tsx'
import type { AgreementViewProps } from './agreement-view.ts'
import { pagesView } from './pages-view.ts'
import { SaveFiles } from './SaveFiles.tsx'

const tones: Record<'UPLOADED' | 'CONFIRMED' | 'REFUSED' | 'MISSING', TagTone> = {
  MISSING: 'open',
  UPLOADED: 'wait',
  CONFIRMED: 'done',
  REFUSED: 'bad',
}

/** The way of ink: print, sign, add the pages, look at each other's. */
export function SignByHand({ agreement }: Pick<AgreementViewProps, 'agreement'>) {
  const pages = readFragment(pagesView, agreement.counterparts)
  const { status, signatories, canAddCounterpart, hash, pdfUrl } = agreement
  const isOpen = status === 'REVIEW' || status === 'SIGNING'
  // Elsewhere people sign on the screen: then there is nothing to print.
  if (!canAddCounterpart && pages.length === 0) return null
  return (
    <Card
      tone={canAddCounterpart ? 'next' : 'plain'}
      title={<FormattedMessage id="agreements.ink.title" values={{ open: isOpen ? 'yes' : 'no' }} />}
      actions={
        canAddCounterpart && (
          <>
            <SaveFiles
              files={[{ key: 'print', url: pdfUrl, label: 'agreements.ink.print', name: 'agreement-to-sign.pdf' }]}
            />
            <ButtonLink to="?do=pages" icon="paperclip">
              <FormattedMessage id="agreements.ink.add" />
            </ButtonLink>
          </>
        )
      }
    >
      {isOpen && (
        <>
          <ol>
            {(['print', 'sign', 'add', 'check'] as const).map(step => (
              <li key={step}>
                <FormattedMessage id={`agreements.ink.step.${step}`} />
              </li>
            ))}
          </ol>
          <Text>
            <FormattedMessage
              id="agreements.ink.code"
              values={{ code: <strong key="code">{hash.slice(0, 16)}</strong> }}
            />
          </Text>
        </>
      )}
      <Stack gap="small">
        {signatories.map(({ partyId, name }) => {
          const page = pages.findLast(one => one.partyId === partyId)
          const state = page?.status ?? 'MISSING'
          return (
            <Stack key={partyId} gap="small">
              <Row gap="small" align="center" spread>
                <PersonText inline>{name}</PersonText>
                <Tag tone={tones[state]}>
                  <FormattedMessage id={`agreements.ink.state.${state}`} />
                </Tag>
              </Row>
              {page?.refusal && <PersonText>{page.refusal}</PersonText>}
              {page?.canCheck && (
                <ButtonRow>
                  <ButtonLink size="small" to={`?do=check&page=${page.id}`}>
                    <FormattedMessage id="agreements.ink.look" />
                  </ButtonLink>
                </ButtonRow>
              )}
            </Stack>
          )
        })}
      </Stack>
      <Text size="small" tone="soft">
        <FormattedMessage id="agreements.ink.original" />
      </Text>
    </Card>
  )
}
