/*
 * Every component in every state, on one page, for looking at and for axe. Development and tests only: the production
 * build starts from index.html and never reaches this file. Its words are samples, so they are not in the catalogue.
 * The address chooses: `?show=desk&theme=dark&dir=rtl&locale=es`.
 */
import '../theme.css'
import { createRoot } from 'react-dom/client'
import { MemoryRouter } from 'react-router'
import { LocaleProvider } from '../locales/LocaleProvider.tsx'
import { showLocale } from '../locales/shown-messages.ts'
import { DeskSamples } from './gallery/DeskSamples.tsx'
import { DialogSamples } from './gallery/DialogSamples.tsx'
import { FactSamples } from './gallery/FactSamples.tsx'
import { FormSamples } from './gallery/FormSamples.tsx'
import { HomeSamples } from './gallery/HomeSamples.tsx'
import { OfferSamples } from './gallery/OfferSamples.tsx'
import { PieceSamples } from './gallery/PieceSamples.tsx'
import { QuestionSamples } from './gallery/QuestionSamples.tsx'
import { ThreadSamples } from './gallery/ThreadSamples.tsx'
import { chooseTheme } from './theme.ts'

const pages = {
  home: HomeSamples,
  thread: ThreadSamples,
  offer: OfferSamples,
  question: QuestionSamples,
  form: FormSamples,
  pieces: PieceSamples,
  facts: FactSamples,
  desk: DeskSamples,
  dialog: DialogSamples,
}

const asked = new URLSearchParams(location.search)
await showLocale(asked.get('locale') === 'es' ? 'es' : 'en')
const shown = Object.entries(pages).find(([name]) => name === asked.get('show'))
const theme = asked.get('theme')
chooseTheme(theme === 'dark' || theme === 'light' ? theme : 'system')

const Samples = shown?.[1] ?? PieceSamples
const root = document.getElementById('root')
if (!root) throw new Error('gallery.html has no #root')

createRoot(root).render(
  <LocaleProvider>
    <MemoryRouter initialEntries={['/cases']}>
      <Samples />
    </MemoryRouter>
  </LocaleProvider>,
)
// After the provider has set the language's own direction.
if (asked.get('dir') === 'rtl') setTimeout(() => (document.documentElement.dir = 'rtl'), 50)
