import './theme.css'
import { ApolloProvider } from '@apollo/client/react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { client } from './apollo.ts'
import { App } from './layout/App.tsx'
import { loadPages } from './layout/load-pages.ts'
import { preferredLocale } from './locales/locale.ts'
import { LocaleProvider } from './locales/LocaleProvider.tsx'
import { showLocale } from './locales/shown-messages.ts'
import { routes } from './routes.tsx'
import { startSession } from './session/start-session.ts'
import { restoreTheme } from './ui/theme.ts'

restoreTheme()

const locale = preferredLocale()
document.documentElement.lang = locale
// Who this is, the page and the words to say it in are asked for at the same time.
void startSession(client)
loadPages(routes, location.pathname)
await showLocale(locale)
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

createRoot(root).render(
  <LocaleProvider>
    <ApolloProvider client={client}>
      <BrowserRouter>
        <App routes={routes} />
      </BrowserRouter>
    </ApolloProvider>
  </LocaleProvider>,
)
