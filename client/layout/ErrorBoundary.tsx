import { Component, type ReactNode } from 'react'
import { PageFailed } from './PageFailed.tsx'

interface Props {
  /** Where one is: another address is another page, which gets its own chance. */
  address: string
  children: ReactNode
}

interface State {
  error: unknown
  address: string
}

/** Catches a page that broke, so that a person never looks at nothing. React knows no other way than a class. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, address: this.props.address }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error ?? new Error('Something was thrown that says nothing') }
  }

  static getDerivedStateFromProps({ address }: Props, before: State): State | null {
    return address === before.address ? null : { error: null, address }
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children
    return <PageFailed error={this.state.error} />
  }
}
