import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { Routing } from '../../app/Routing'
import type { Schemas } from '../../api/client'
import { dayIn } from '../../design/numbers'
import { categories, listing } from '../../testing/builders'
import { show } from '../../testing/render'
import { refusal, server } from '../../testing/server'
import { OWN, signedInAs } from '../../testing/session'

const us: Schemas['ParticipantRef'] = { id: OWN, name: '示范云雾山村', kind: 'VILLAGE' }
let mine: Schemas['ListingView']
let moves: { path: string; body: unknown; match: string | null }[]

beforeEach(async () => {
  mine = listing({ participant: us, title: '红薯 30 万斤' })
  moves = []
  server.use(
    http.get('*/api/v1/categories', () => HttpResponse.json({ items: categories, next: null })),
    http.get('*/api/v1/territories/:code', ({ params }) =>
      HttpResponse.json({ code: params.code, name: '麻城市', path: '湖北省/黄冈市/麻城市' }),
    ),
    http.get('*/api/v1/offers/:id', () => HttpResponse.json(mine, { headers: { ETag: '"3"' } })),
    http.post('*/api/v1/offers/:id/:verb', moved),
    http.patch('*/api/v1/offers/:id', moved),
  )
  await signedInAs('village')
})

const after = { publish: 'PUBLISHED', pause: 'PAUSED', resume: 'PUBLISHED', withdraw: 'WITHDRAWN' } as const

async function moved({ request, params }: { request: Request; params: Record<string, unknown> }) {
  const body = await request.text()
  moves.push({
    path: new URL(request.url).pathname.replace(`/api/v1/offers/${mine.id}`, ''),
    body: body && JSON.parse(body),
    match: request.headers.get('If-Match'),
  })
  mine = { ...mine, state: after[params.verb as keyof typeof after] ?? mine.state }
  return HttpResponse.json(mine)
}

const address = () => `/desk/listings/offers/${mine.id}`

test('my listings show their state, what is left and what to do next', async () => {
  const asked: string[] = []
  server.use(
    http.get('*/api/v1/needs', () => HttpResponse.json({ items: [], next: null })),
    http.get('*/api/v1/offers', ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json({
        items: [
          listing({ title: '红薯', state: 'PARTLY_COMMITTED', remaining: { ...mine.quantity, value: '120000' } }),
          listing({ title: '板栗', validUntil: dayIn(2) }),
        ],
        next: null,
      })
    }),
  )
  show(<Routing />, '/desk/listings')

  const offers = within(await screen.findByRole('region', { name: '我们能提供的' }))
  expect(offers.getByText('部分已签约')).toBeTruthy()
  expect(await offers.findByText(/120,000 斤/)).toBeTruthy()
  expect(offers.getByText('看看谁合适，主动提出对接。')).toBeTruthy()
  expect(offers.getByText('快到期了，请续期，不然会停止推荐。')).toBeTruthy()
  expect(screen.queryByRole('region', { name: '我们需要的' })).toBeNull()
  expect(asked[0]).toContain('RETURNED')
})

test('a state is chosen in the address, and an empty one says so', async () => {
  server.use(
    http.get('*/api/v1/:side', ({ params, request }) =>
      params.side === 'needs' || params.side === 'offers'
        ? HttpResponse.json({
            items: new URL(request.url).searchParams.get('state') === 'RETURNED' ? [] : [listing()],
            next: null,
          })
        : undefined,
    ),
  )
  show(<Routing />, '/desk/listings')

  await userEvent.click(await screen.findByRole('link', { name: '退回修改' }))

  expect(await screen.findByText('没有“退回修改”的信息')).toBeTruthy()
})

test('a draft is published after a question', async () => {
  mine = { ...mine, state: 'DRAFT' }
  show(<Routing />, address())

  await userEvent.click(await screen.findByRole('button', { name: '公开' }))
  await userEvent.click(screen.getByRole('button', { name: '公开这条' }))

  expect(await screen.findByText('公开中')).toBeTruthy()
  expect(moves.map(({ path }) => path)).toEqual(['/publish'])
})

test('what was returned says why, and is handed in again', async () => {
  mine = { ...mine, state: 'RETURNED', reason: '请附流转委托书' }
  show(<Routing />, address())

  expect(await screen.findByText('退回原因：请附流转委托书')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: '提交审核' }))
  await userEvent.click(screen.getByRole('button', { name: '提交' }))

  await waitFor(() => expect(moves.map(({ path }) => path)).toEqual(['/submit']))
})

test('an open listing is paused and resumed', async () => {
  show(<Routing />, address())

  await userEvent.click(await screen.findByRole('button', { name: '暂停' }))
  await userEvent.click(screen.getByRole('button', { name: '暂停这条' }))
  await userEvent.click(await screen.findByRole('button', { name: '恢复公开' }))

  expect(await screen.findByText('公开中')).toBeTruthy()
  expect(moves.map(({ path }) => path)).toEqual(['/pause', '/resume'])
})

test('withdrawing asks first, and can be thought over', async () => {
  show(<Routing />, address())

  await userEvent.click(await screen.findByRole('button', { name: '撤下' }))
  await userEvent.click(screen.getByRole('button', { name: '取消' }))
  expect(moves).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: '撤下' }))
  await userEvent.click(screen.getByRole('button', { name: '撤下这条' }))

  expect(await screen.findByText('已撤下')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '撤下' })).toBeNull()
})

test('renewing proposes half a year', async () => {
  mine = { ...mine, state: 'EXPIRED' }
  show(<Routing />, address())

  await userEvent.click(await screen.findByRole('button', { name: '续期' }))

  await screen.findByRole('button', { name: '续期' })
  expect(moves).toMatchObject([{ path: '/renew', body: { validUntil: dayIn(180) } }])
})

test('an edit sends only what changed, with the version it was read at', async () => {
  show(<Routing />, address())
  await userEvent.click(await screen.findByRole('link', { name: '修改' }))

  const title = await screen.findByDisplayValue('红薯 30 万斤')
  await userEvent.clear(title)
  await userEvent.type(title, '沙地红薯')
  await userEvent.click(screen.getByRole('button', { name: '保存修改' }))

  expect(await screen.findByText('看看谁合适，主动提出对接。')).toBeTruthy()
  expect(moves).toEqual([{ path: '', body: { title: '沙地红薯' }, match: '"3"' }])
})

test('an edit that came too late keeps what was typed', async () => {
  server.use(http.patch('*/api/v1/offers/:id', () => refusal(412, 'version', { title: '别人已经先改过' })))
  show(<Routing />, `${address()}?edit`)

  await userEvent.type(await screen.findByDisplayValue('红薯 30 万斤'), '，沙地')
  await userEvent.click(screen.getByRole('button', { name: '保存修改' }))

  expect(await screen.findByRole('heading', { name: '别人已经先改过' })).toBeTruthy()
  expect(screen.getByDisplayValue('红薯 30 万斤，沙地')).toBeTruthy()
})

test('a viewer sees what stands in it and changes nothing', async () => {
  await signedInAs('village', 'VIEWER')
  show(<Routing />, address())

  expect(await screen.findByRole('link', { name: '为我推荐' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: '撤下' })).toBeNull()
})

test('somebody else’s listing is not managed here', async () => {
  mine = listing()
  show(<Routing />, address())

  expect(await screen.findByText('这条不是本单位的信息')).toBeTruthy()
})
