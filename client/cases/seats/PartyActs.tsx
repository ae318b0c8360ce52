import { FormattedMessage, useIntl } from 'react-intl'
import { useState } from 'react'
import { useAct } from '../../acts/useAct.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { ButtonRow } from '../../ui/ButtonRow.tsx'
import { formatMoment } from '../../ui/dates.ts'
import { Stack } from '../../ui/Layout.tsx'
import { Text } from '../../ui/Text.tsx'
import { printInvitationDocument } from './seats.ts'

export interface PartyActsProps {
  caseId: string
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
export function PartyActs({ caseId, partyId, name, timeZone, canPrint, canRelease }: PartyActsProps) {
  const intl = useIntl()
  const [letter, setLetter] = useState<Letter | null>(null)
  const printing = useAct(printInvitationDocument, { quiet: true })
  const words = useProblem(printing.problem)
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
          <ButtonLink tone="secondary" size="small" to={`/cases/${caseId}/without/${partyId}`}>
            <FormattedMessage id="cases.letter.release" values={{ name }} />
          </ButtonLink>
        )}
      </ButtonRow>
    </Stack>
  )
}
