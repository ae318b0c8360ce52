import { useState, type FormEvent } from 'react'
import { FormattedMessage } from 'react-intl'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { locales, type Locale } from '../../locales/locale.ts'
import { useLocale } from '../../locales/LocaleProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { notify } from '../../ui/notify.ts'
import { RadioField } from '../../ui/RadioField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useUpdateAccount } from '../account.ts'

export function AccountForm(saved: { name: string; phone: string; language: Locale }) {
  const { chooseLocale } = useLocale()
  const [name, setName] = useState(saved.name)
  const [phone, setPhone] = useState(saved.phone)
  const [language, setLanguage] = useState(saved.language)
  const { act, pending, problem } = useUpdateAccount()
  const words = useProblem(problem)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await act({ name, phone: phone.trim() || null, locale: language })
    if (!answer) return
    await chooseLocale(language)
    notify(<FormattedMessage id="account.saved" />)
  }
  return (
    <form noValidate onSubmit={event => void save(event)}>
      <Stack gap="large">
        <ProblemSummary words={words} />
        <TextField
          name="name"
          autoComplete="name"
          label={<FormattedMessage id="account.name" />}
          hint={<FormattedMessage id="account.nameHint" />}
          error={words.errorOf('name')}
          value={name}
          onChange={setName}
        />
        <TextField
          name="phone"
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          size="medium"
          label={<FormattedMessage id="account.phone" />}
          hint={<FormattedMessage id="account.phoneHint" />}
          error={words.errorOf('phone')}
          value={phone}
          onChange={setPhone}
        />
        <RadioField
          name="locale"
          inline
          label={<FormattedMessage id="account.language" />}
          hint={<FormattedMessage id="account.languageHint" />}
          error={words.errorOf('locale')}
          value={language}
          onChange={setLanguage}
          options={locales.map(value => ({ value, label: <FormattedMessage id={`common.language.${value}`} /> }))}
        />
        <div>
          <Button type="submit" pending={pending}>
            <FormattedMessage id="common.save" />
          </Button>
        </div>
      </Stack>
    </form>
  )
}
