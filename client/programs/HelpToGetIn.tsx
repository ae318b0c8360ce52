import { FormattedMessage } from 'react-intl'
import { Card } from '../ui/Card.tsx'
import { Text } from '../ui/Text.tsx'
import type { AboutProgramView } from './about-program.ts'

/** Without e-mail, without a computer, without the other's address; and how our mail is not lost. */
export function HelpToGetIn({ program: { gettingIn, sender } }: { program: AboutProgramView }) {
  const { noEmail, noComputer, unknownEmail, phone, addSender } = gettingIn
  const texts = [noEmail, noComputer, unknownEmail, phone].filter(text => text !== null)
  if (texts.length === 0 && !addSender) return null
  return (
    <Card title={<FormattedMessage id="programs.page.gettingIn" />}>
      {texts.map(text => (
        <Text key={text}>{text}</Text>
      ))}
      {addSender && (
        <Text>
          {addSender}{' '}
          {sender && (
            <strong>
              <bdi>{sender}</bdi>
            </strong>
          )}
        </Text>
      )}
    </Card>
  )
}
