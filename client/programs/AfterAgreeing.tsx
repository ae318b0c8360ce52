import { FormattedMessage } from 'react-intl'
import { Card } from '../ui/Card.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Text } from '../ui/Text.tsx'
import type { AboutProgramView } from './about-program.ts'

/** What follows an agreement, and what to do when it is not kept, by kind of case. */
export function AfterAgreeing({ program: { caseTypes, filing } }: { program: AboutProgramView }) {
  const told = caseTypes.filter(
    ({ afterAgreement, ifBroken, responseDue }) => afterAgreement || ifBroken || responseDue,
  )
  if (told.length === 0 && !filing.how) return null
  return (
    <Card title={<FormattedMessage id="programs.page.after" />}>
      {filing.how && <Text>{filing.how}</Text>}
      {told.map(({ key, label, afterAgreement, ifBroken, responseDue }) => (
        <Disclosure key={key} summary={label} open={told.length === 1}>
          {responseDue && <Text strong>{responseDue}</Text>}
          {afterAgreement && <Text>{afterAgreement}</Text>}
          {ifBroken && (
            <Text>
              <strong>
                <FormattedMessage id="programs.page.ifBroken" />
              </strong>{' '}
              {ifBroken}
            </Text>
          )}
        </Disclosure>
      ))}
    </Card>
  )
}
