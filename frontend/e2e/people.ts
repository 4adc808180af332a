import { type Browser, expect, type Page } from '@playwright/test'
import { guarded } from './page'

export type Account = 'village-yunwushan' | 'ent-wuhan' | 'gov-hubei' | 'gov-enshi' | 'gov-macheng'

/** A browser of this person's own, signed in through Keycloak's page, at the desk. */
export async function signedIn(browser: Browser, account: Account): Promise<Page> {
  const page = guarded(await (await browser.newContext({ hasTouch: true })).newPage())
  await page.goto('/desk')
  await page.getByRole('main').getByRole('button', { name: '登录' }).click()
  await page.getByRole('textbox', { name: /用户名/ }).fill(account)
  await page.getByRole('textbox', { name: /密码/ }).fill('gongying-demo')
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page).toHaveURL(/\/desk$/)
  await expect(page.getByRole('button', { name: '退出登录' })).toBeVisible()
  return page
}
