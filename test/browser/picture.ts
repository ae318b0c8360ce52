import type { Page } from 'playwright-core'
import type { Stop } from './tours.ts'

/** A picture of the whole page, or of the window where its parts stay in place. PNG. */
export async function picture(page: Page, { isFixed = false }: Pick<Stop, 'isFixed'>): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready)
  if (!isFixed) await page.evaluate(() => scrollTo(0, 0))
  // What is floating over the page, a note or a scroll bar, is gone after a moment.
  await page.waitForTimeout(250)
  return page.screenshot({ fullPage: !isFixed, animations: 'disabled' })
}

const asDataUrl = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`

/** The same picture as WebP, which is much smaller. Any window can do it. */
export async function asWebp(window: Page, png: Buffer): Promise<Buffer> {
  const encoded = await window.evaluate(async address => {
    const bitmap = await createImageBitmap(await (await fetch(address)).blob())
    const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height })
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
    return canvas.toDataURL('image/webp', 0.7)
  }, asDataUrl(png))
  return Buffer.from(encoded.slice(encoded.indexOf(',') + 1), 'base64')
}

/** Three phones side by side, and a desk below them. */
export async function compose(window: Page, phones: readonly Buffer[], desk: Buffer): Promise<Buffer> {
  await window.setViewportSize({ width: 1520, height: 1000 })
  const frame = (name: string, png: Buffer) => `<img class="${name}" src="${asDataUrl(png)}">`
  await window.setContent(`<!doctype html>
    <style>
      body { margin: 0; padding: 48px 40px; background: #cdd3d6; display: grid; gap: 40px; }
      div { display: flex; justify-content: space-between; gap: 40px; }
      img { display: block; border-radius: 22px; box-shadow: 0 1px 3px #0002, 0 14px 36px #0003; }
      .phone { inline-size: 453px; block-size: 980px; object-fit: cover; object-position: top; }
      .desk { inline-size: 1440px; }
    </style>
    <div>${phones.map(png => frame('phone', png)).join('')}</div>${frame('desk', desk)}`)
  await window.waitForTimeout(300)
  return window.screenshot({ fullPage: true })
}
