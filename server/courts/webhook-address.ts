/**
 * Where webhooks may go: to the internet, never into the network that Parley runs in. Checked when an address is added,
 * and again for what its name resolves to at each delivery.
 */
import { BlockList, isIP } from 'node:net'
import type { Config } from '../config.ts'
import { BadInput } from '../errors.ts'

const inner = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  inner.addSubnet(network, bits, 'ipv4')

/** Global unicast is 2000::/3; everything else is somebody's own, and so are these parts of it. */
const outer = new BlockList()
outer.addSubnet('2000::', 3, 'ipv6')
const innerV6 = new BlockList()
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  innerV6.addSubnet(network, bits, 'ipv6')

/** Whether a delivery may go to this address. Loopback only where a setting for development allows it. */
export function mayReach(address: string, { courts }: Pick<Config, 'courts'>): boolean {
  const family = isIP(address)
  if (family === 0) return false
  if (courts.webhooksToLoopback && (address === '::1' || /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(address))) return true
  if (family === 4) return !inner.check(address, 'ipv4')
  return outer.check(address, 'ipv6') && !innerV6.check(address, 'ipv6')
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** The address as it is called. Throws BadInput: not https, with a password or a fragment, or of an inner network. */
export function checkWebhookUrl(config: Pick<Config, 'courts'>, text: string): string {
  const url = URL.parse(text)
  if (!url || text.length > 500)
    throw new BadInput('url', 'URL_INVALID', 'Give an address such as https://court.example.gov/parley.')
  const isOwnMachine = config.courts.webhooksToLoopback && loopback.has(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isOwnMachine))
    throw new BadInput('url', 'URL_NOT_HTTPS', 'Give an https address.')
  if (url.username || url.password || url.hash)
    throw new BadInput('url', 'URL_INVALID', 'Leave user name, password and fragment out of the address.')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isInner = isIP(host) ? !mayReach(host, config) : !isOwnMachine && isInnerName(host)
  if (isInner)
    throw new BadInput(
      'url',
      'ADDRESS_REFUSED',
      'This address is of an inner network: give one that is on the internet.',
    )
  return url.href
}

const isInnerName = (host: string): boolean =>
  !host.includes('.') || /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa)\.?$/i.test(host)
