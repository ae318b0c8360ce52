import { FormattedMessage, useIntl } from 'react-intl'
import { useViewer } from '../accounts/viewer.ts'
import { locales } from '../locales/locale.ts'
import { useLocale } from '../locales/LocaleProvider.tsx'
import { useSession } from '../session/session.ts'
import { LanguageToggle } from '../ui/LanguageToggle.tsx'
import { ThemeToggle } from '../ui/ThemeToggle.tsx'
import { TopBar } from '../ui/TopBar.tsx'
import { TopBarLink } from '../ui/TopBarLink.tsx'
import { AccountMenu } from './AccountMenu.tsx'

/** The bar of every page: the places one can go to, language, colours, account. */
export function AppBar() {
  const intl = useIntl()
  const { locale, chooseLocale } = useLocale()
  const viewer = useViewer()
  const known = useSession() === 'signed-in' && viewer !== null
  return (
    <TopBar
      brand={<FormattedMessage id="common.brand" />}
      home="/"
      navigationLabel={intl.formatMessage({ id: 'common.mainPlaces' })}
      navigation={
        known ? (
          <>
            {viewer.neutralIn.length > 0 && (
              <TopBarLink to="/caseload">
                <FormattedMessage id="accounts.bar.caseload" />
              </TopBarLink>
            )}
            <TopBarLink to="/cases">
              <FormattedMessage id="accounts.bar.cases" />
            </TopBarLink>
          </>
        ) : undefined
      }
    >
      <LanguageToggle
        label={intl.formatMessage({ id: 'common.language.label' })}
        languages={locales.map(code => ({ code, name: intl.formatMessage({ id: `common.language.${code}` }) }))}
        current={locale}
        onChange={code => void chooseLocale(locales.find(offered => offered === code) ?? locale)}
      />
      <ThemeToggle
        toDark={intl.formatMessage({ id: 'common.theme.toDark' })}
        toLight={intl.formatMessage({ id: 'common.theme.toLight' })}
      />
      {known && <AccountMenu name={viewer.name} email={viewer.email} />}
    </TopBar>
  )
}
