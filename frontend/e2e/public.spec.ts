import { expect, test } from '@playwright/test'
import { expectUnbroken, guarded, look } from './page'

const pages = [
  ['home', '/', '共赢'],
  ['needs', '/needs', '需要'],
  ['offers', '/offers', '可提供'],
  ['programmes', '/programmes', '工程'],
  ['agreements', '/agreements', '公开的协议'],
  ['how', '/how', '怎么用'],
  ['accessibility', '/accessibility', '无障碍与隐私'],
  ['desk', '/desk', '请先登录'],
  ['not-found', '/no/such/page', '没有这个页面'],
] as const

for (const [name, address, title] of pages) {
  test(`everybody reads ${address}`, async ({ page }) => {
    guarded(page)
    await page.goto(address)
    await expect(page).toHaveTitle(new RegExp(title))
    await look(page, name)
  })
}

test('the pages follow on from each other', async ({ page }) => {
  guarded(page)
  await page.goto('/')
  const main = page.getByRole('navigation', { name: '主要栏目' })
  for (const [word, address] of [
    ['需要', '/needs'],
    ['可提供', '/offers'],
    ['工程', '/programmes'],
    ['协议', '/agreements'],
    ['怎么用', '/how'],
  ] as const) {
    await main.getByRole('link', { name: word, exact: true }).click()
    await expect(page).toHaveURL(address)
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  }
  expectUnbroken(page)
})

test('the client never answers under the API', async ({ request }) => {
  const answer = await request.get('/api/v1/nothing', { headers: { Accept: 'text/html' } })
  expect(answer.status()).toBe(404)
  expect(answer.headers()['content-type']).toContain('application/problem+json')
})
