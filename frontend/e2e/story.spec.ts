import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectUnbroken, guarded, look } from './page'
import { type Account, signedIn } from './people'

const OFFER = '我村28万斤西瓜红红薯'
const NEED = '收购30万斤红薯，做薯干'
const FILE = `externalId,side,participant,participantKind,territory,category,title,quantity,unitPrice
e2e-1,NEED,示范明山茶场,FAMILY_FARM,麻城市/顺河镇,input.fertiliser,茶园有机肥,12吨,面议
e2e-2,NEED,示范明山茶场,FAMILY_FARM,麻城市/没有的村,input.fertiliser,菜籽饼肥,3吨,
e2e-3,WANT,示范明山茶场,FAMILY_FARM,麻城市/顺河镇,no.such.thing,采茶工,20人,
`
const CONTACT = /电话|1[3-9]\d{9}|0\d{2,3}-\d{7,8}/

// One story, told in chapters; a chapter that fails ends it.
test.describe.configure({ mode: 'serial', timeout: 240_000 })

const people = new Map<Account, Page>()
let offer = ''
let agreement = ''
let number = ''

test.beforeAll(async ({ browser }) => {
  for (const account of ['village-yunwushan', 'ent-wuhan', 'gov-macheng', 'gov-hubei'] satisfies Account[]) {
    people.set(account, await signedIn(browser, account))
  }
})

test.afterAll(async () => {
  for (const page of people.values()) await page.context().close()
})

function the(account: Account) {
  const page = people.get(account)
  if (!page) throw new Error(`${account} did not sign in`)
  return page
}
const main = (page: Page) => page.getByRole('main')
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click()

/** Two presses: what others will see is asked once more. */
async function confirm(page: Page, name: string, yes: string) {
  await press(page, name)
  await press(page, yes)
}

/** What waits is said on the desk, and leads to where it is done. */
async function goThroughDesk(page: Page, waiting: string) {
  await page.goto('/desk')
  await main(page).getByRole('listitem').getByRole('link', { name: waiting }).click()
}

async function openNewest(page: Page) {
  await main(page).getByRole('listitem').getByRole('heading', { level: 3 }).getByRole('link').first().click()
}

test('a village posts an offer by phone with one sentence, in eight taps and a minute at most', async () => {
  const page = the('village-yunwushan')
  let taps = 0
  let looking = 0
  async function tap(target: Locator) {
    await target.tap()
    taps++
  }
  async function seen(name: string) {
    const from = Date.now()
    await look(page, name)
    looking += Date.now() - from
  }
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/desk')
  await look(page, 'village-desk-empty')

  const began = Date.now()
  await tap(page.getByRole('navigation', { name: '常用栏目' }).getByRole('link', { name: '发布' }))
  await seen('village-post-choose')
  const sentence = page.getByRole('textbox', { name: '一句话发布' })
  await tap(sentence)
  await sentence.pressSequentially(`${OFFER}，1.2元一斤，年底前卖完`, { delay: 150 })
  await tap(page.getByRole('button', { name: '替我填表' }))
  await expect(page.getByRole('textbox', { name: '多少' })).toHaveValue('28万斤')
  await seen('village-post-write')
  await tap(page.getByRole('button', { name: '下一步：检查' }))
  await seen('village-post-check')
  await tap(page.getByRole('button', { name: '确认并公开' }))

  await expect(page.getByRole('heading', { name: '已经公开' })).toBeVisible()
  const seconds = Math.round((Date.now() - began - looking) / 1000)
  test.info().annotations.push({ type: 'one sentence', description: `${taps} taps, ${seconds} s` })
  expect(taps).toBeLessThanOrEqual(8)
  expect(seconds).toBeLessThanOrEqual(60)
  await look(page, 'village-posted')
  offer = (await page.getByRole('link', { name: '看公开页' }).getAttribute('href')) ?? ''
  await page.setViewportSize({ width: 1280, height: 900 })
})

test('everybody reads the offer, with no word of how to reach a person', async ({ page }) => {
  guarded(page)
  await page.goto(offer)

  await expect(page.getByRole('heading', { level: 1, name: OFFER })).toBeVisible()
  await expect(main(page)).toContainText('280,000 斤')
  await expect(main(page)).toContainText('云雾山村')
  await expect(main(page)).not.toContainText(CONTACT)
  await look(page, 'public-offer')
})

test('an enterprise posts its need, sees who fits and why, and proposes', async () => {
  const page = the('ent-wuhan')
  await page.goto('/desk/post?side=needs')
  await page.getByRole('textbox', { name: /您需要什么/ }).fill(NEED)
  await page.getByRole('textbox', { name: /单价/ }).fill('1.3元/斤')
  await page.getByRole('combobox', { name: '类别' }).fill('薯')
  await page.getByRole('option', { name: '薯', exact: false }).first().click()
  await press(page, '下一步：检查')
  await press(page, '确认并公开')
  await main(page).getByRole('link', { name: '为我推荐' }).click()

  const card = main(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: OFFER }) })
  await expect(card).toContainText('合适')
  await card.getByText('为什么推荐').first().click()
  await look(page, 'enterprise-suggestions')
  await card.getByRole('checkbox', { name: `选它：${OFFER}` }).check()
  await press(page, '提出对接')

  await page.getByRole('textbox', { name: '数量' }).fill('10万斤')
  await page.getByRole('textbox', { name: /单价/ }).fill('1.1元/斤')
  await page.getByLabel(/从哪天/).fill(day(7))
  await page.getByLabel(/到哪天/).fill(day(37))
  await page.getByRole('textbox', { name: /说明/ }).fill('分两批提货，先看样')
  await look(page, 'enterprise-propose')
  await press(page, '发给对方')
  await expect(page.getByRole('heading', { name: '都已提出' })).toBeVisible()
  await look(page, 'enterprise-proposed')
})

test('the village is told, asks a question and counters', async () => {
  const page = the('village-yunwushan')
  await page.goto('/desk')
  await look(page, 'village-desk')
  await goThroughDesk(page, '对接等我回复')
  await look(page, 'village-matches')
  await openNewest(page)
  await expect(main(page)).toContainText('分两批提货，先看样')

  await page.getByRole('textbox', { name: '写一句话' }).fill('用什么包装？我们有网袋。')
  await press(page, '发送')
  await expect(main(page).getByRole('listitem').filter({ hasText: '我们有网袋' })).toBeVisible()

  await press(page, '再商量')
  await page.getByRole('textbox', { name: '单价' }).fill('1.25元/斤')
  await look(page, 'village-counter')
  await press(page, '发给对方')
  await expect(main(page)).toContainText('第 2 次（最新）')
  await look(page, 'village-match')
})

test('the enterprise looks up the contact and accepts', async () => {
  const page = the('ent-wuhan')
  await goThroughDesk(page, '对接等我回复')
  await openNewest(page)
  await expect(main(page)).toContainText('1.25')
  await expect(main(page)).toContainText('我们有网袋')
  await press(page, '查看对方电话')
  await expect(
    main(page)
      .getByText(/联系方式/)
      .first(),
  ).toBeVisible()
  await look(page, 'enterprise-match')

  await confirm(page, '同意这次条件', '确定同意')
  await main(page).getByRole('link', { name: '去看协议' }).click()
  await expect(main(page)).toContainText('待签字')
  await look(page, 'enterprise-agreement')
  agreement = new URL(page.url()).pathname
})

test('both sign; only one of them would have the price public', async () => {
  const village = the('village-yunwushan')
  await goThroughDesk(village, '协议等我签字')
  await openNewest(village)
  await confirm(village, '签字', '确定签字')
  await expect(main(village)).toContainText('正在等对方签字')
  await look(village, 'village-agreement')

  const enterprise = the('ent-wuhan')
  await enterprise.goto(agreement)
  await enterprise.getByRole('checkbox', { name: /公开单价/ }).check()
  await confirm(enterprise, '签字', '确定签字')
  await expect(main(enterprise).getByText('双方已签字').first()).toBeVisible()
  await look(enterprise, 'enterprise-signed')
})

test('the county forms a team of both sides and gives it a task', async () => {
  const page = the('gov-macheng')
  await page.goto('/desk/agreements')
  await look(page, 'government-agreements')
  await openNewest(page)
  number = (await main(page).locator('dd').first().textContent()) ?? ''
  await press(page, '为这份协议组小组')

  const members = main(page).getByRole('group', { name: /第 \d 名成员/ })
  await expect(members).toHaveCount(3)
  for (let at = 0; at < 3; at++) {
    const member = members.nth(at)
    await member.getByRole('combobox', { name: /平台用户/ }).selectOption({ index: 1 })
    await expect(member.getByRole('textbox', { name: '姓名或称呼' })).not.toHaveValue('')
  }
  await look(page, 'government-team-form')
  await press(page, '组建小组')
  await expect(main(page).getByRole('heading', { level: 1 })).toContainText('项目小组')

  await press(page, '加任务')
  await page.getByRole('textbox', { name: '做什么' }).fill('选出第一批 5 万斤，装网袋')
  await page.getByRole('combobox', { name: '谁做' }).selectOption({ index: 2 }) // the village's
  await page.getByLabel('哪天前做完').fill(day(10))
  await press(page, '加入任务')
  await expect(main(page).getByRole('heading', { level: 3, name: '选出第一批 5 万斤，装网袋' })).toBeVisible()
  await look(page, 'government-team')
})

test('the village finds its task on the desk, starts it and finishes it', async () => {
  const page = the('village-yunwushan')
  await goThroughDesk(page, '我的任务')
  await press(page, '开始做')
  await expect(main(page)).toContainText('进行中')
  await look(page, 'village-tasks')
  await press(page, '做完了')
  await expect(main(page)).toContainText('已完成')
})

test('everybody reads what was agreed, without its price and without a person', async ({ page }) => {
  guarded(page)
  await page.goto('/agreements')
  const line = main(page).getByRole('listitem').filter({ hasText: number })

  await expect(line).toContainText('100,000 斤')
  await expect(line).toContainText('双方约定不公开')
  await expect(line).toContainText('云雾山村')
  await expect(line).not.toContainText('1.25')
  await expect(main(page)).not.toContainText(CONTACT)
  await look(page, 'public-agreements')

  await page.goto(offer)
  await expect(main(page)).toContainText('180,000 斤') // what is left
  await expect(main(page)).not.toContainText(CONTACT)

  await main(page).getByRole('link', { name: '示范云雾山村村委会' }).first().click()
  await expect(main(page).getByRole('listitem').filter({ hasText: number })).toBeVisible() // its record
  await expect(main(page)).not.toContainText(CONTACT)
  await look(page, 'public-participant')
  expectUnbroken(page)
})

test('the county tries a file, sees what is wrong with it, and brings in the rest', async () => {
  const page = the('gov-macheng')
  await page.goto('/desk/import')
  await page
    .getByLabel('CSV 文件')
    .setInputFiles({ name: 'needs.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) })
  await press(page, '试运行')
  await expect(main(page)).toContainText('试运行完了')
  await expect(main(page).getByRole('row').filter({ hasText: '没有的村' })).toContainText('地方')
  await look(page, 'government-import-tried')
  await confirm(page, '正式导入', '确定导入')
  await expect(main(page)).toContainText('导入完成')
  await look(page, 'government-import-done')

  await press(page, '试运行') // the same again
  await expect(main(page)).toContainText('没有可以导入的行')
})

const pages = {
  'village-yunwushan': ['listings', 'exchanges', 'pools', 'agreements', 'teams', 'participant'],
  'ent-wuhan': ['desk', 'listings', 'exchanges', 'pools', 'matches?show=all', 'agreements', 'teams', 'participant'],
  'gov-hubei': ['rules', 'allocations'],
  'gov-macheng': [
    'desk',
    'reviews',
    'reviews?kind=published',
    'reviews?queue=participants',
    'teams',
    'participants',
    'import',
    'participant',
  ],
} as const

for (const [account, words] of Object.entries(pages)) {
  test(`${account} looks around`, async () => {
    const page = the(account as Account)
    for (const word of words) {
      await page.goto(word === 'desk' ? '/desk' : `/desk/${word}`)
      await look(page, `${account}-${word.replace(/\W+/g, '-')}`)
    }
  })
}

/** So many days from now, as a date field takes it. */
function day(ahead: number) {
  return new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
}
