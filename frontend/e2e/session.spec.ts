import { expect, test } from '@playwright/test'
import { expectUnbroken } from './page'
import { type Account, signedIn } from './people'

for (const account of ['village-yunwushan', 'ent-wuhan', 'gov-hubei'] satisfies Account[]) {
  test(`${account} signs in, stays signed in over a reload, and signs out`, async ({ browser }) => {
    const page = await signedIn(browser, account)
    await page.reload()
    await expect(page.getByRole('button', { name: '退出登录' })).toBeVisible()

    await page.getByRole('button', { name: '退出登录' }).click()
    await expect(page).toHaveURL('/')
    await expect(page.getByRole('banner').getByRole('button', { name: '登录' })).toBeVisible()

    await page.goto('/desk')
    await expect(page.getByRole('heading', { level: 1, name: '请先登录' })).toBeVisible()
    expectUnbroken(page)
    await page.context().close()
  })
}
