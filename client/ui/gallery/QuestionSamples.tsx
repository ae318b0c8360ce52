import { useState } from 'react'
import { BackLink } from '../BackLink.tsx'
import { Button } from '../Button.tsx'
import { ErrorSummary, type FieldProblem } from '../ErrorSummary.tsx'
import { MoneyField } from '../MoneyField.tsx'
import { QuestionPage } from '../QuestionPage.tsx'
import { RadioCards } from '../RadioField.tsx'
import { Progress } from '../Stepper.tsx'
import { SummaryList } from '../SummaryList.tsx'
import { SampleFrame } from './SampleFrame.tsx'

const problems: FieldProblem[] = [
  { field: 'amount', message: 'Enter dollars and cents, such as 1,800.50.' },
  { field: 'how', message: 'Choose how you want to be paid.' },
]

export function QuestionSamples() {
  const [amount, setAmount] = useState('1800.505')
  const [how, setHow] = useState<'once' | 'parts' | null>('parts')
  return (
    <SampleFrame>
      <QuestionPage
        back={<BackLink to="/offers">Back</BackLink>}
        progress={
          <Progress value={2} max={5}>
            Step 2 of 5
          </Progress>
        }
        caption="Your offer to Bruno"
        title="How much should Bruno pay you, and how?"
        hint="You can change this until you send the offer."
        errors={<ErrorSummary title="There is a problem" problems={problems} />}
        continueLabel="Continue"
        onContinue={() => undefined}
        other={<Button tone="ghost">I’m not sure</Button>}
      >
        <MoneyField
          name="amount"
          label="Amount in dollars"
          hint="For example 1,800.00"
          error="Enter dollars and cents, such as 1,800.50."
          value={amount}
          onChange={setAmount}
        />
        <RadioCards
          name="how"
          label="All at once or in parts?"
          value={how}
          onChange={setHow}
          options={[
            { value: 'once', label: 'All at once', hint: 'One payment on one day' },
            {
              value: 'parts',
              label: 'In parts',
              hint: 'The same amount every week or month',
              more: <MoneyField name="first" label="First payment" value="900.00" onChange={() => undefined} />,
            },
          ]}
        />
      </QuestionPage>
      <SummaryList
        changeLabel="Change"
        rows={[
          { key: 'who', label: 'Who pays', value: 'Bruno Reyes' },
          { key: 'amount', label: 'How much', value: '$1,800.00', change: '/amount' },
          {
            key: 'how',
            label: 'All at once or in parts',
            value: 'Two payments, one each month',
            change: () => undefined,
          },
          {
            key: 'else',
            label: 'Anything else',
            value:
              'A neutral reference letter by March 1, sent to Donaudampfschifffahrtsgesellschaftskapitän Properties',
            change: '/else',
          },
        ]}
      />
    </SampleFrame>
  )
}
