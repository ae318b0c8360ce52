import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'react-intl'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../client/locales/message-ids.ts'
import { Bubble } from '../../client/ui/Bubble.tsx'
import { Button } from '../../client/ui/Button.tsx'
import { Composer } from '../../client/ui/Composer.tsx'
import { DataTable } from '../../client/ui/DataTable.tsx'
import { DateText, TimeText } from '../../client/ui/DateText.tsx'
import { FileSize } from '../../client/ui/FileSize.tsx'
import { initials } from '../../client/ui/initials.ts'
import { RadioField } from '../../client/ui/RadioField.tsx'
import { TextField } from '../../client/ui/TextField.tsx'

const nothing = () => undefined

function markup(node: ReactNode, locale = 'en-US'): string {
  return renderToStaticMarkup(
    <IntlProvider locale={locale} messages={{} as Catalogue}>
      <MemoryRouter>{node}</MemoryRouter>
    </IntlProvider>,
  )
}

describe('a message', () => {
  it('is an article with its author first and its time last', () => {
    const html = markup(
      <Bubble from="mine" audience="private" author="Ana" time="10:42" state="Sent">
        Hello
      </Bubble>,
    )
    expect(html).toMatch(/^<article.*Ana.*dir="auto".*Hello.*10:42.*Sent.*<\/article>$/s)
  })

  it('is written under a button that names who will read it, and tells the field its audience', () => {
    const html = markup(
      <Composer
        id="private-1"
        audience="private"
        describedBy="who"
        label="Write to Mira"
        value=""
        onChange={nothing}
        onSend={nothing}
        sendLabel="Send to Mira only"
        error="Write something first."
      />,
    )
    expect(html).toContain('Send to Mira only</span></button>')
    expect(html).toMatch(/<textarea[^>]*id="private-1"[^>]*aria-describedby="who private-1-error"/)
  })
})

describe('a field', () => {
  it('is tied to its label, its hint and its error', () => {
    const html = markup(
      <TextField name="mail" label="E-mail" hint="Yours" error="Wrong" value="x" onChange={nothing} />,
    )
    expect(html).toContain('<label for="mail"')
    expect(html).toMatch(/<input[^>]*id="mail"[^>]*aria-invalid="true"[^>]*aria-describedby="mail-hint mail-error"/)
  })

  it('of several choices is reached at its first one', () => {
    const options = [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
    ]
    const html = markup(<RadioField name="lawyer" label="A lawyer?" value="no" onChange={nothing} options={options} />)
    expect(html).toMatch(/<legend[^>]*>A lawyer\?<\/legend>/)
    expect(html).toMatch(/<input[^>]*id="lawyer"[^>]*value="yes"/)
    expect(html).toMatch(/<input[^>]*checked=""[^>]*value="no"|<input[^>]*value="no"[^>]*checked=""/)
  })
})

describe('a button at work', () => {
  it('keeps its name and says that it is busy', () => {
    const html = markup(<Button pending>Send</Button>)
    expect(html).toMatch(/aria-disabled="true" aria-busy="true".*Send/)
  })
})

describe('a table', () => {
  it('names its columns and its rows', () => {
    const columns = [
      { key: 'day', header: 'Day', cell: (row: { day: string }) => row.day, names: true },
      { key: 'amount', header: 'Amount', cell: () => '$9.00', numeric: true },
    ]
    const html = markup(
      <DataTable caption="Plan" columns={columns} rows={[{ day: 'Monday' }]} rowKey={row => row.day} />,
    )
    expect(html).toMatch(/<caption[^>]*>Plan<\/caption>/)
    expect(html.match(/scope="col"/g)).toHaveLength(2)
    expect(html).toMatch(/<th scope="row"[^>]*><span[^>]*>Monday/)
  })
})

describe('dates and sizes', () => {
  it('a calendar day is the same in every zone', () => {
    expect(markup(<DateText day="2027-03-15" />)).toBe('<time dateTime="2027-03-15">Monday, March 15, 2027</time>')
    expect(markup(<DateText day="2027-03-15" />, 'es-US')).toContain('lunes, 15 de marzo de 2027')
  })

  it('a time is that of the program, with its zone where asked', () => {
    const html = markup(<TimeText at="2027-04-20T15:30:00Z" timeZone="America/Los_Angeles" showZone />)
    expect(html).toMatch(/8:30\sAM\sPDT/)
  })

  it('a size is in the unit that a person would use', () => {
    expect(markup(<FileSize bytes={1_843_000} />)).toBe('1.8 MB')
    expect(markup(<FileSize bytes={52_000} />)).toBe('52 kB')
    expect(markup(<FileSize bytes={1} />)).toBe('1 byte')
  })
})

describe('initials', () => {
  it.each([
    ['Ana Silva', 'AS'],
    ['  maria  de la cruz ', 'MC'],
    ['Cher', 'C'],
    ['ليلى عبد الرحمن', 'لا'],
    ['👍 Bo', 'B'],
    ['', ''],
  ])('of %s', (name, letters) => {
    expect(initials(name)).toBe(letters)
  })
})
