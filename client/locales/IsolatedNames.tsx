import { useMemo, type ReactNode } from 'react'
import { RawIntlProvider, useIntl, type IntlShape } from 'react-intl'
import { isolate } from './isolate.ts'

/** Every name that a sentence of the catalogue is given stays in one piece, whichever way it runs. */
export function IsolatedNames({ children }: { children: ReactNode }) {
  const intl = useIntl()
  const isolating = useMemo(() => withIsolation(intl), [intl])
  return <RawIntlProvider value={isolating}>{children}</RawIntlProvider>
}

function withIsolation(intl: IntlShape): IntlShape {
  const formatMessage = (...[descriptor, values, options]: Parameters<IntlShape['formatMessage']>) =>
    intl.formatMessage(descriptor, values && isolateAll(values), options)
  const formatList = (names: Iterable<unknown>, ...more: unknown[]) =>
    (intl.formatList as (...all: unknown[]) => unknown)([...names].map(isolateOne), ...more)
  return {
    ...intl,
    formatMessage: formatMessage as IntlShape['formatMessage'],
    formatList: formatList as IntlShape['formatList'],
  }
}

function isolateAll<Values extends object>(values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, isolateOne(value)])) as Values
}

function isolateOne(value: unknown): unknown {
  return typeof value === 'string' ? isolate(value) : value
}
