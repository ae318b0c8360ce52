import type { ReactNode } from 'react'
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

/** The bar of every page: the places one can go to, language, account. */
export function AppBar({ below }: { below?: ReactNode }) {
  const intl = useIntl()
  const { locale, chooseLocale } = useLocale()
  const person = useViewer()
  const viewer = useSession() === 'signed-in' ? person : null
  const myCases = (
    <TopBarLink to="/cases">
      <FormattedMessage id="accounts.bar.cases" />
    </TopBarLink>
  )
  const isNeutral = viewer !== null && viewer.neutralIn.length > 0
  const isStaff = viewer !== null && viewer.staffIn.length > 0
  return (
    <TopBar
      brand={<FormattedMessage id="common.brand" />}
      home="/"
      below={below}
      navigationLabel={intl.formatMessage({ id: 'common.mainPlaces' })}
      navigation={
        isNeutral || isStaff ? (
          <>
            {isNeutral && (
              <TopBarLink to="/caseload">
                <FormattedMessage id="accounts.bar.caseload" />
              </TopBarLink>
            )}
            {isStaff && (
              <TopBarLink to="/staff">
                <FormattedMessage id="accounts.bar.staff" />
              </TopBarLink>
            )}
            {myCases}
          </>
        ) : undefined
      }
    >
      {/* One place needs no row of its own on a phone. */}
      {viewer && !isNeutral && !isStaff && myCases}
      <LanguageToggle
        label={intl.formatMessage({ id: 'common.language.label' })}
        languages={locales.map(code => ({ code, name: intl.formatMessage({ id: `common.language.${code}` }) }))}
        current={locale}
        onChange={code => void chooseLocale(locales.find(offered => offered === code) ?? locale)}
      />
      {viewer ? (
        <AccountMenu name={viewer.name} email={viewer.email} />
      ) : (
        <ThemeToggle
          toDark={intl.formatMessage({ id: 'common.theme.toDark' })}
          toLight={intl.formatMessage({ id: 'common.theme.toLight' })}
        />
      )}
    </TopBar>
  )
}
