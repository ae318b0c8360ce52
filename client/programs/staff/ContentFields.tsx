import { FormattedMessage, useIntl } from 'react-intl'
import type { CaseTypeKey, Side } from '../../gql/graphql.ts'
import { CheckboxField } from '../../ui/CheckboxField.tsx'
import { Columns, Stack } from '../../ui/Layout.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './ContentFields.module.css'
import type { ContentDraft } from './content-draft.ts'
import { contentKinds, contentStates } from './content-kinds.ts'

export interface ContentFieldsProps {
  draft: ContentDraft
  caseTypes: readonly { key: CaseTypeKey; label: string; sides: readonly Side[] }[]
  onChange: (some: Partial<ContentDraft>) => void
  errorOf: (field: string) => string | undefined
}

const texts = [
  { field: 'titleEn', label: 'programs.edit.titleEn' },
  { field: 'titleEs', label: 'programs.edit.titleEs' },
] as const
const bodies = [
  { field: 'bodyEn', label: 'programs.edit.bodyEn' },
  { field: 'bodyEs', label: 'programs.edit.bodyEs' },
] as const
const lists = [
  { field: 'pointsEn', label: 'programs.edit.pointsEn' },
  { field: 'pointsEs', label: 'programs.edit.pointsEs' },
] as const

/** Both languages side by side, so that neither is forgotten. */
export function ContentFields({ draft, caseTypes, onChange, errorOf }: ContentFieldsProps) {
  const intl = useIntl()
  const sides = [...new Set(caseTypes.flatMap(type => type.sides))]
  const hasPoints = draft.kind === 'WORKSHEET' || draft.kind === 'CHECKLIST'
  const toggled = <T,>(list: readonly T[], one: T) =>
    list.includes(one) ? list.filter(it => it !== one) : [...list, one]
  return (
    <Stack gap="large">
      <Columns min="small">
        <SelectField
          name="kind"
          label={<FormattedMessage id="programs.edit.kind" />}
          value={draft.kind}
          onChange={kind => onChange({ kind })}
          options={contentKinds.map(kind => ({
            value: kind,
            label: intl.formatMessage({ id: `programs.kind.${kind}` }),
          }))}
        />
        <SelectField
          name="state"
          label={<FormattedMessage id="programs.edit.state" />}
          value={draft.state}
          onChange={state => onChange({ state })}
          options={contentStates.map(state => ({
            value: state,
            label: intl.formatMessage({ id: `programs.state.${state}` }),
          }))}
        />
      </Columns>
      <Columns min="large">
        {texts.map(({ field, label }) => (
          <TextField
            key={field}
            name={field}
            label={<FormattedMessage id={label} />}
            value={draft[field]}
            onChange={value => onChange({ [field]: value })}
            error={errorOf(field)}
          />
        ))}
        {bodies.map(({ field, label }) => (
          <TextArea
            key={field}
            name={field}
            label={<FormattedMessage id={label} />}
            hint={<FormattedMessage id="programs.edit.bodyHint" />}
            value={draft[field]}
            onChange={value => onChange({ [field]: value })}
            error={errorOf(field)}
            rows={6}
          />
        ))}
        {hasPoints &&
          lists.map(({ field, label }) => (
            <TextArea
              key={field}
              name={field}
              label={<FormattedMessage id={label} />}
              hint={<FormattedMessage id="programs.edit.pointsHint" />}
              value={draft[field]}
              onChange={value => onChange({ [field]: value })}
              error={errorOf(field)}
              rows={6}
            />
          ))}
        <TextField
          name="url"
          label={<FormattedMessage id="programs.edit.url" />}
          value={draft.url}
          onChange={url => onChange({ url })}
          error={errorOf('url')}
        />
        <TextField
          name="phone"
          type="tel"
          label={<FormattedMessage id="programs.edit.phone" />}
          value={draft.phone}
          onChange={phone => onChange({ phone })}
          error={errorOf('phone')}
        />
      </Columns>
      <Columns min="large">
        <fieldset className={styles.choices}>
          <legend className={styles.legend}>
            <FormattedMessage id="programs.edit.caseTypes" />
          </legend>
          {caseTypes.map(({ key, label }) => (
            <CheckboxField
              key={key}
              name={key}
              label={label}
              checked={draft.caseTypes.includes(key)}
              onChange={() => onChange({ caseTypes: toggled(draft.caseTypes, key) })}
            />
          ))}
        </fieldset>
        <fieldset className={styles.choices}>
          <legend className={styles.legend}>
            <FormattedMessage id="programs.edit.sides" />
          </legend>
          {sides.map(side => (
            <CheckboxField
              key={side}
              name={side}
              label={<FormattedMessage id={`cases.side.${side}`} />}
              checked={draft.sides.includes(side)}
              onChange={() => onChange({ sides: toggled(draft.sides, side) })}
            />
          ))}
        </fieldset>
      </Columns>
    </Stack>
  )
}
