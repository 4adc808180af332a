import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { Schemas } from '../../api/client'
import { Routing } from '../../app/Routing'
import { categories, listing } from '../../testing/builders'
import { show } from '../../testing/render'
import { refusal, server } from '../../testing/server'
import { signedInAs } from '../../testing/session'

const said = '我村30万斤西瓜红红薯,八毛,月底前卖完,电话13871234567'
const heard: Schemas['SentenceView'] = {
  side: 'OFFER',
  category: 'produce.tuber',
  title: '我村30万斤西瓜红红薯',
  quantity: { value: '300000', unit: 'jin', approximate: false, period: null, raw: '30万斤' },
  unitPrice: {
    amount: '0.8',
    max: null,
    currency: 'CNY',
    per: 'jin',
    gift: false,
    negotiable: false,
    raw: '八毛/斤',
  },
  validFrom: null,
  validUntil: '2099-09-30',
  text: '我村30万斤西瓜红红薯,八毛,月底前卖完,电话（电话见联系方式）',
  contactPhone: '13871234567',
  doubts: [{ field: 'unitPrice', candidates: ['八毛/斤', '八毛/公斤'] }],
}
let sent: unknown[]

beforeEach(async () => {
  sent = []
  server.use(
    http.get('*/api/v1/categories', () => HttpResponse.json({ items: categories, next: null })),
    http.get('*/api/v1/territories/:code', ({ params }) =>
      HttpResponse.json({ code: params.code, name: '麻城市', path: '湖北省/黄冈市/麻城市' }),
    ),
    http.get('*/api/v1/offers', () => HttpResponse.json({ items: [], next: null })),
    http.post('*/api/v1/suggestions', () => HttpResponse.json({ items: [], next: null })),
    http.post('*/api/v1/offers', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(listing({ state: 'DRAFT' }), { status: 201 })
    }),
    http.post('*/api/v1/offers/:id/publish', () => HttpResponse.json(listing())),
  )
  hears(heard)
  await signedInAs('village')
})

const hears = (answer: Schemas['SentenceView']) =>
  server.use(http.post('*/api/v1/sentences', () => HttpResponse.json(answer)))

async function say() {
  await userEvent.click(await screen.findByRole('textbox', { name: '一句话发布' }))
  await userEvent.paste(said)
  await userEvent.click(screen.getByRole('button', { name: '替我填表' }))
}

test('one sentence becomes a listing; a doubt is settled with one tap, a phone stays private', async () => {
  show(<Routing />, '/desk/post')
  await say()

  expect(await screen.findByRole('heading', { level: 1, name: '我们能提供' })).toBeTruthy()
  expect(screen.getByText('手机号 13871234567 已移到“联系电话”，不公开。')).toBeTruthy()
  const prices = screen.getByRole('group', { name: '单价' })
  expect(within(prices).getByRole('button', { name: '八毛/斤' }).getAttribute('aria-pressed')).toBe('true')
  await userEvent.click(within(prices).getByRole('button', { name: '八毛/公斤' }))
  await userEvent.click(screen.getByRole('button', { name: '下一步：检查' }))

  expect(await screen.findByText('13871234567（不公开）')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: '确认并公开' }))
  expect(await screen.findByRole('heading', { name: '已经公开' })).toBeTruthy()
  expect(sent).toEqual([
    {
      title: heard.title,
      quantity: { raw: '30万斤' },
      category: 'produce.tuber',
      territory: '421181',
      unitPrice: { raw: '八毛/公斤' },
      text: heard.text,
      validUntil: '2099-09-30',
      reach: 'nationwide',
      contactPhone: '13871234567',
    },
  ])
})

test('which side a sentence is on is asked where it does not say', async () => {
  hears({ ...heard, doubts: [{ field: 'side', candidates: ['OFFER', 'NEED'] }] })
  show(<Routing />, '/desk/post')
  await say()

  const sides = await screen.findByRole('group', { name: '这是：' })
  await userEvent.click(within(sides).getByRole('button', { name: '我们需要' }))

  expect(await screen.findByRole('heading', { level: 1, name: '我们需要' })).toBeTruthy()
  expect(screen.getByDisplayValue('30万斤')).toBeTruthy()
})

test('what was being written before the sentence comes back with one press', async () => {
  const { unmount } = show(<Routing />, '/desk/post?side=offers')
  await userEvent.type(await screen.findByLabelText(/您能提供什么/), '板栗')
  unmount()
  show(<Routing />, '/desk/post')
  await say()
  expect(await screen.findByDisplayValue('我村30万斤西瓜红红薯')).toBeTruthy()

  await userEvent.click(screen.getByRole('button', { name: '撤销，回到没写完的那条' }))

  expect(screen.getByDisplayValue('板栗')).toBeTruthy()
  expect(screen.queryByText(/已按您的话填好/)).toBeNull()
})

test('a sentence that is not read stays in the box, with the reason', async () => {
  server.use(http.post('*/api/v1/sentences', () => refusal(422, 'invalid', { title: '里面有身份证号，请去掉' })))
  show(<Routing />, '/desk/post')
  await say()

  expect(await screen.findByText('里面有身份证号，请去掉')).toBeTruthy()
  expect(screen.getByDisplayValue(said)).toBeTruthy()
})
