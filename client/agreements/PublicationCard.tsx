import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { notify } from '../ui/notify.ts'
import { Text } from '../ui/Text.tsx'
import { AgreementRefused } from './AgreementRefused.tsx'
import { answerPublicationDocument, asAnswer, publicationView } from './publication.ts'
import { PublicationField } from './PublicationField.tsx'

/** Your own answer, which you can change until the papers have gone; then what came of asking everybody. */
export function PublicationCard({ agreement: masked }: { agreement: FragmentType<typeof publicationView> }) {
  const { id, hash, publication } = readFragment(publicationView, masked)
  const { act, pending, problem } = useAct(answerPublicationDocument)
  const said = asAnswer(publication?.yourAnswer ?? null)
  const [chosen, setChosen] = useState(said)
  if (!publication || (!publication.viewerCanAnswer && !publication.outcome)) return null
  const { question, questionVersion, outcome, agreedText, viewerCanAnswer } = publication
  const keep = async () => {
    if (chosen === null) return
    const kept = await act({ agreementId: id, hash, questionVersion, consents: chosen === 'yes' })
    if (kept) notify(<FormattedMessage id="agreements.publication.kept" />)
  }
  return (
    <Card
      tone={viewerCanAnswer && said === null ? 'attention' : 'plain'}
      title={<FormattedMessage id="agreements.publication.title" />}
      actions={
        viewerCanAnswer && (
          <Button
            tone={said === null ? 'primary' : 'secondary'}
            pending={pending}
            disabled={chosen === null || chosen === said}
            onClick={() => void keep()}
          >
            <FormattedMessage id={said === null ? 'agreements.publication.keep' : 'agreements.publication.change'} />
          </Button>
        )
      }
    >
      <AgreementRefused problem={problem} />
      {outcome && (
        <Text strong>
          <FormattedMessage id={`agreements.publication.outcome.${outcome}`} />
        </Text>
      )}
      {agreedText && <Text>{agreedText}</Text>}
      {viewerCanAnswer && <PublicationField question={question} value={chosen} onChange={setChosen} />}
    </Card>
  )
}
