import type { IntlShape } from 'react-intl'

/** In this order: browsers and systems name their ancestors too. */
const browsers = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox', 'Firefox'],
  ['FxiOS', 'Firefox'],
  ['CriOS', 'Chrome'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const
const systems = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['CrOS', 'ChromeOS'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'Mac'],
  ['Linux', 'Linux'],
] as const

/** "Chrome on Windows", from what a browser says about itself. */
export function deviceWords(intl: IntlShape, device: string): string {
  const browser = browsers.find(([mark]) => device.includes(mark))?.[1]
  const system = systems.find(([mark]) => device.includes(mark))?.[1]
  return intl.formatMessage(
    { id: 'account.sessions.device' },
    {
      browser: browser ?? intl.formatMessage({ id: 'account.sessions.unknownBrowser' }),
      system: system ?? intl.formatMessage({ id: 'account.sessions.unknownSystem' }),
    },
  )
}
