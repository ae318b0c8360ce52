import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { useSignOut } from '../accounts/sign-out.ts'
import { isDemo } from '../accounts/demo.ts'
import { Avatar } from '../ui/Avatar.tsx'
import { DropMenu } from '../ui/DropMenu.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'

/** Who is signed in, and the ways to the account and out. */
export function AccountMenu({ name, email }: { name: string; email: string }) {
  const signOut = useSignOut()
  const shown = name || email
  return (
    <DropMenu
      summary={
        <>
          <Avatar name={shown} tone="accent" size="small" />
          <VisuallyHidden>
            <FormattedMessage id="common.account.menu" />
          </VisuallyHidden>
        </>
      }
    >
      <p>
        <FormattedMessage id="accounts.menu.signedInAs" values={{ name: <strong key="name">{shown}</strong> }} />
      </p>
      <Link to="/account">
        <FormattedMessage id="accounts.menu.account" />
      </Link>
      {isDemo() && (
        <Link to="/demo">
          <FormattedMessage id="accounts.menu.demo" />
        </Link>
      )}
      <ThemeChoice />
      <button type="button" onClick={() => void signOut.act()}>
        <FormattedMessage id="common.signOut" />
      </button>
    </DropMenu>
  )
}
