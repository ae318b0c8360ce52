import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { Page } from '../ui/Page.tsx'
import { AppBar } from './AppBar.tsx'
import { ConnectionNotice } from './ConnectionNotice.tsx'
import { useTitle } from './useTitle.ts'

export interface AppPageProps {
  /** `reading` for one thing at a time, `wide` for two columns, `desk` for the whole window. */
  width?: 'reading' | 'wide' | 'desk'
  /** Stays in sight with the bar, such as the way out of the page. */
  below?: ReactNode
  /** Stands above everything else, such as the must-attend banner. */
  notice?: ReactNode
  /** Who helps; `ProgramHelp`, where the page knows its program. */
  footer?: ReactNode
  /** Stands after the route's own title, such as the name of the case. */
  detail?: string
  children: ReactNode
}

/** A whole page of the product: bar, main part, footer. Pages of a case stand in the `CaseFrame` instead. */
export function AppPage({ width, below, notice, footer, detail, children }: AppPageProps) {
  return (
    <Page
      documentTitle={useTitle(detail)}
      skipLabel={<FormattedMessage id="common.skipToContent" />}
      header={<AppBar below={below} />}
      footer={footer}
      notice={notice}
      width={width}
    >
      {children}
      <ConnectionNotice />
    </Page>
  )
}
