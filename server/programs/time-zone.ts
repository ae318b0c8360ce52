/** Whether this is the name of a time zone that the machine knows, such as `America/Los_Angeles`. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
