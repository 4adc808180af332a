import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const pictures = fileURLToPath(new URL('../../.run/e2e/pictures', import.meta.url))
const looks = [
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const

const broken = new WeakMap<Page, string[]>()

/** Notes what must never happen on this page: a script that throws, or something the content security policy stops. */
export function guarded(page: Page) {
  const found: string[] = []
  broken.set(page, found)
  page.on('pageerror', (error) => found.push(error.message))
  page.on('dialog', (dialog) => {
    found.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) found.push(message.text())
  })
  return page
}

export function expectUnbroken(page: Page) {
  expect(broken.get(page)).toEqual([])
}

/** Looks at a page as at a desk and as on a phone at night: keeps a picture, and axe finds nothing. */
export async function look(page: Page, name: string) {
  const before = page.viewportSize() ?? looks[0]
  for (const { width, height, colorScheme } of looks) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expect(page.getByText('正在载入')).toHaveCount(0)
    const all = await page.evaluate(() => (scrollTo(0, 0), document.documentElement.scrollHeight))
    await page.setViewportSize({ width, height: Math.max(height, all) }) // what sticks, sticks where it belongs
    await page.screenshot({ path: `${pictures}/${name}-${width}-${colorScheme}.png` })
    await page.setViewportSize({ width, height })
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways, `${name} at ${width} scrolls sideways`).toBeLessThanOrEqual(0)
    const { violations } = await new AxeBuilder({ page }).analyze()
    const places = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
    expect(places, `axe on ${name} at ${width}`).toEqual([])
  }
  await page.setViewportSize(before)
  expectUnbroken(page)
}
