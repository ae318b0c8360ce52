import { FormattedMessage, useIntl } from 'react-intl'
import { useState } from 'react'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { ButtonRow } from '../../ui/ButtonRow.tsx'
import { formatMoment } from '../../ui/dates.ts'
import { Stack } from '../../ui/Layout.tsx'
import { Text } from '../../ui/Text.tsx'
import { printInvitationDocument, releasePartyDocument } from './seats.ts'

export interface PartyActsProps {
  partyId: string
  name: string
  timeZone: string
  canPrint: boolean
  canRelease: boolean
}

interface Letter {
  code: string
  name: string
  expiresAt: string
}

/** For a party that has not answered: a letter with a code, and going on without it. */
export function PartyActs({ partyId, name, timeZone, canPrint, canRelease }: PartyActsProps) {
  const intl = useIntl()
  const [letter, setLetter] = useState<Letter | null>(null)
  const printing = useAct(printInvitationDocument, { quiet: true })
  const releasing = useAct(releasePartyDocument)
  const words = useProblem(printing.problem ?? releasing.problem)
  if (!canPrint && !canRelease) return null
  const print = async () => {
    const printed = await printing.act({ partyId })
    if (printed) setLetter(printed.printInvitation)
  }
  return (
    <Stack gap="small">
      <ProblemSummary words={words} />
      {letter && (
        <Banner
          tone="info"
          title={<FormattedMessage id="cases.letter.title" values={{ name: letter.name }} />}
          actions={
            <Button size="small" tone="secondary" onClick={() => window.print()}>
              <FormattedMessage id="cases.letter.print" />
            </Button>
          }
        >
          <Text>
            <FormattedMessage
              id="cases.letter.text"
              values={{
                site: window.location.host,
                code: letter.code,
                date: formatMoment(intl, letter.expiresAt, timeZone),
              }}
            />
          </Text>
        </Banner>
      )}
      <ButtonRow>
        {canPrint && !letter && (
          <Button tone="secondary" size="small" pending={printing.pending} onClick={() => void print()}>
            <FormattedMessage id="cases.letter.make" />
          </Button>
        )}
        {canRelease && (
          <Button
            tone="secondary"
            size="small"
            pending={releasing.pending}
            onClick={() => void releasing.act({ partyId })}
          >
            <FormattedMessage id="cases.letter.release" values={{ name }} />
          </Button>
        )}
      </ButtonRow>
    </Stack>
  )
}
