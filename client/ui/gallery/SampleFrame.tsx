import type { ReactNode } from 'react'
import { Avatar } from '../Avatar.tsx'
import { Banner } from '../Banner.tsx'
import { DropMenu } from '../DropMenu.tsx'
import { LanguageToggle } from '../LanguageToggle.tsx'
import { LiveRegion } from '../LiveRegion.tsx'
import { Page } from '../Page.tsx'
import { StatusDot } from '../StatusDot.tsx'
import { ThemeToggle } from '../ThemeToggle.tsx'
import { ToastRegion } from '../ToastRegion.tsx'
import { TopBar } from '../TopBar.tsx'
import { TopBarLink } from '../TopBarLink.tsx'

const languages = [
  { code: 'en', name: 'English' },
  { code: 'es', name: 'Español' },
]

export function SampleFrame(props: { width?: 'reading' | 'wide' | 'desk'; attend?: boolean; children: ReactNode }) {
  const { width, attend, children } = props
  const bar = (
    <TopBar
      brand="Parley"
      home="/"
      navigationLabel="Main places"
      navigation={
        width === 'desk' ? (
          <>
            <TopBarLink to="/cases" count={3}>
              Cases
            </TopBarLink>
            <TopBarLink to="/queue">Requests</TopBarLink>
          </>
        ) : undefined
      }
    >
      {width === 'desk' && <StatusDot state="live">Live</StatusDot>}
      <LanguageToggle label="Language" languages={languages} current="en" onChange={() => undefined} />
      <ThemeToggle toDark="Use dark colors" toLight="Use light colors" />
      <DropMenu
        summary={
          <>
            <Avatar name="Ana Silva" size="small" tone="accent" />
            <span className="visually-hidden">Ana Silva, your account</span>
          </>
        }
      >
        <a href="#account">My account</a>
        <button type="button">Sign out</button>
      </DropMenu>
    </TopBar>
  )
  return (
    <>
      <Page
        documentTitle="Gallery – Parley"
        skipLabel="Skip to the main part"
        header={bar}
        width={width}
        notice={attend ? <MustAttend /> : undefined}
        footer={<p>You can call a person: 213-555-0147, Monday to Friday, 8:30 to 4:30.</p>}
      >
        {children}
      </Page>
      <ToastRegion label="Notes" dismissLabel="Close" />
      <LiveRegion />
    </>
  )
}

function MustAttend() {
  return (
    <Banner tone="attend" role="region" label="Hearing" title="ALL PARTIES MUST ATTEND THEIR HEARING OR TRIAL.">
      Tuesday, April 20, 2027, 8:30 AM PDT, Department 4. Only the court can cancel it.
    </Banner>
  )
}
