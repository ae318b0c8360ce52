import { useState } from 'react'
import { Button } from '../Button.tsx'
import { ButtonRow } from '../ButtonRow.tsx'
import { CheckboxField } from '../CheckboxField.tsx'
import { CodeField } from '../CodeField.tsx'
import { DateField } from '../DateField.tsx'
import { FileField } from '../FileField.tsx'
import { RadioField } from '../RadioField.tsx'
import { SelectField } from '../SelectField.tsx'
import { TextArea } from '../TextArea.tsx'
import { TextField } from '../TextField.tsx'
import { PageHeading } from '../Text.tsx'
import { SampleFrame } from './SampleFrame.tsx'

const evidence = new File(['x'.repeat(52_000)], 'photo of the carpet in the second bedroom.jpg', { type: 'image/jpeg' })
const words = 'The carpet was eleven years old. '.repeat(4)

export function FormSamples() {
  const [name, setName] = useState('Ana Silva')
  const [mail, setMail] = useState('ana@example')
  const [code, setCode] = useState('12345')
  const [invitation, setInvitation] = useState('K7QMX2')
  const [day, setDay] = useState('2027-04-20')
  const [county, setCounty] = useState<'la' | 'oc' | ''>('')
  const [yes, setYes] = useState<'yes' | 'no' | null>('yes')
  const [agreed, setAgreed] = useState(true)
  const [files, setFiles] = useState<File[]>([evidence])
  const [story, setStory] = useState(words)
  return (
    <SampleFrame>
      <PageHeading title="Fields" />
      <TextField name="name" label="Your full name" autoComplete="name" value={name} onChange={setName} />
      <TextField
        name="mail"
        label="E-mail"
        type="email"
        hint="We send a code there. We never show it to the other side."
        error="Enter an e-mail address, such as name@example.com."
        value={mail}
        onChange={setMail}
      />
      <CodeField
        name="code"
        kind="digits"
        groups={[3, 3]}
        label="Code from your e-mail"
        value={code}
        onChange={setCode}
      />
      <CodeField
        name="invitation"
        kind="letters"
        groups={[4, 4]}
        label="Code on your letter"
        hint="Eight letters and numbers"
        value={invitation}
        onChange={setInvitation}
      />
      <DateField name="day" label="When is your hearing?" value={day} onChange={setDay} />
      <SelectField
        name="county"
        label="County"
        value={county}
        onChange={setCounty}
        placeholder="Choose a county"
        options={[
          { value: 'la', label: 'Los Angeles' },
          { value: 'oc', label: 'Orange' },
        ]}
      />
      <RadioField
        name="lawyer"
        label="Do you have a lawyer?"
        inline
        value={yes}
        onChange={setYes}
        options={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
      />
      <RadioField
        name="notices"
        label="How should we reach you?"
        error="Choose how we can reach you."
        value={null}
        onChange={() => undefined}
        options={[
          { value: 'mail', label: 'By e-mail' },
          { value: 'text', label: 'By text message', hint: 'Your phone company may charge for it.' },
        ]}
      />
      <CheckboxField
        name="agree"
        label="I agree that what is said here stays here"
        hint="Read the rules below first."
        checked={agreed}
        onChange={setAgreed}
        card
      />
      <CheckboxField
        name="real"
        label="This is my real name"
        error="Tick the box to go on."
        checked={false}
        onChange={() => undefined}
      />
      <TextArea
        name="story"
        label="What happened?"
        hint="Say it in your own words. Only the other side and the mediator read it."
        value={story}
        onChange={setStory}
        limit={120}
        left={left => (left < 0 ? `Your text is ${-left} letters too long.` : `You have ${left} letters left.`)}
      />
      <FileField
        name="files"
        label="Photos and papers"
        hint="The other side can save and show this."
        prompt="Choose a file or drop it here"
        files={files}
        onChange={setFiles}
        removeLabel={file => `Remove ${file}`}
      />
      <ButtonRow>
        <Button pending>Save and go on</Button>
        <Button tone="ghost">Cancel</Button>
      </ButtonRow>
    </SampleFrame>
  )
}
