/** A pause that can be cut short. */
export function pause(milliseconds: number): { done: Promise<void>; wake: () => void } {
  let wake = () => {}
  const done = new Promise<void>(resolve => {
    const timer = setTimeout(resolve, milliseconds)
    wake = () => {
      clearTimeout(timer)
      resolve()
    }
  })
  return { done, wake }
}
