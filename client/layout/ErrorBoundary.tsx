import { Component, type ReactNode } from 'react'
import { PageFailed } from './PageFailed.tsx'

interface Props {
  children: ReactNode
}

/** Catches a page that broke, so that a person never looks at nothing. React knows no other way than a class. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error: error ?? new Error('Something was thrown that says nothing') }
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children
    return <PageFailed error={this.state.error} />
  }
}
