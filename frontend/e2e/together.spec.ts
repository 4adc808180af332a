import { expect, type Page, test } from '@playwright/test'
import { look } from './page'
import { signedIn } from './people'

test.describe.configure({ timeout: 180_000 })

const main = (page: Page) => page.getByRole('main')
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click()

test('two exchange what each has: proposed from the circle, countered, agreed', async ({ browser }) => {
  const page = await signedIn(browser, 'ent-wuhan')
  await page.goto('/desk/exchanges?four')
  const card = main(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: '提出互换' }) })
    .first()
  await card.getByRole('button', { name: '提出互换' }).click()
  await look(page, 'exchange-propose')
  await press(page, '发给各方')
  await main(page).getByRole('link', { name: '看这次对接' }).click()
  await expect(main(page)).toContainText('有一方谢绝，这次互换就都不成')
  await look(page, 'exchange-match')
  await press(page, '再商量')
  await expect(
    main(page)
      .getByRole('textbox', { name: /给出的/ })
      .first(),
  ).toBeVisible()
  await expect(main(page).getByRole('textbox', { name: '单价' })).toHaveCount(0)
  await look(page, 'exchange-counter')
})

test('an office has a plan made and puts a line of it to the two, who decide', async ({ browser }) => {
  const office = await signedIn(browser, 'gov-hubei')
  await office.goto('/desk/allocations')
  await main(office).getByRole('combobox', { name: '哪一类' }).selectOption({ value: 'labour' })
  await press(office, '开始测算')
  await expect(main(office)).toContainText('差距为 0')
  await look(office, 'plan-made')
  await main(office).getByRole('row').nth(1).getByRole('checkbox').check()
  await press(office, '发给双方')
  await main(office).getByRole('group').getByRole('button', { name: '发给双方' }).click()
  await expect(main(office).getByRole('row').nth(1)).toContainText('已发出')
  await look(office, 'plan-sent')

  const village = await signedIn(browser, 'village-yunwushan')
  await village.goto('/desk/matches')
  await expect(main(village).getByRole('listitem').first()).toContainText('农闲时可出工的村民')
  await main(village).getByRole('listitem').getByRole('link').first().click()
  await expect(main(village)).toContainText('建议的对接，成不成由双方定')
  await look(village, 'plan-suggested')
})

test('a village starts a pool, an enterprise joins it, and it becomes one agreement', async ({ browser }) => {
  const village = await signedIn(browser, 'village-yunwushan')
  await village.goto('/desk/listings?side=offers')
  await main(village).getByRole('link', { name: '我村30万斤西瓜红红薯' }).click()
  await main(village).getByRole('link', { name: '发起拼货' }).click()
  await main(village)
    .getByRole('textbox', { name: /起订量/ })
    .fill('9999999吨')
  await main(village)
    .getByLabel(/截止/)
    .fill(new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10))
  await main(village)
    .getByRole('textbox', { name: /分档单价/ })
    .fill('1吨 1.2元/斤\n50吨 1.1元/斤')
  await press(village, '发起')
  await expect(main(village)).toContainText('只剩') // what is refused is told at its field
  await look(village, 'pool-start')
  await main(village)
    .getByRole('textbox', { name: /起订量/ })
    .fill('5吨')
  await press(village, '发起')
  await expect(main(village)).toContainText('还差10000斤就够起订量')
  const address = new URL(village.url()).pathname

  const buyer = await signedIn(browser, 'ent-wuhan')
  await buyer.goto(address)
  await press(buyer, '参加')
  await main(buyer).getByRole('combobox', { name: '用我的哪条信息' }).selectOption({ label: '收购红薯做薯干' })
  await main(buyer).getByRole('textbox', { name: /数量/ }).fill('6吨')
  await look(buyer, 'pool-join')
  await press(buyer, '确定参加')
  await expect(main(buyer)).toContainText('已够起订量')
  await look(buyer, 'pool-joined')

  await village.reload()
  await press(village, '成交')
  await press(village, '确定成交')
  await main(village).getByRole('link', { name: '看对接和协议' }).click()
  await expect(main(village)).toContainText('已谈妥')
  await look(village, 'pool-match')
})
