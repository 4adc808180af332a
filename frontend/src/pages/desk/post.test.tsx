import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { Routing } from '../../app/Routing'
import { categories, listing } from '../../testing/builders'
import { show } from '../../testing/render'
import { refusal, server } from '../../testing/server'
import { signedInAs } from '../../testing/session'
import { suggestion } from '../../testing/suggestion'

let sent: { path: string; body: unknown; key: string | null }[]
const made = listing({ state: 'DRAFT', title: '我村30万斤红薯' })

beforeEach(async () => {
  sent = []
  server.use(
    http.get('*/api/v1/categories', () => HttpResponse.json({ items: categories, next: null })),
    http.get('*/api/v1/territories/:code', ({ params }) =>
      HttpResponse.json({ code: params.code, name: '麻城市', path: '湖北省/黄冈市/麻城市' }),
    ),
    http.get('*/api/v1/offers', () => HttpResponse.json({ items: [], next: null })),
    http.post('*/api/v1/suggestions', () => HttpResponse.json({ items: [], next: null })),
    http.post('*/api/v1/offers', record(made, 201)),
    http.post('*/api/v1/offers/:id/publish', record({ ...made, state: 'PUBLISHED' })),
    http.post('*/api/v1/offers/:id/submit', record({ ...made, state: 'SUBMITTED' })),
  )
  await signedInAs('village')
})

function record(answer: object, status = 200) {
  return async ({ request }: { request: Request }) => {
    const body = await request.text()
    sent.push({
      path: new URL(request.url).pathname,
      body: body && JSON.parse(body),
      key: request.headers.get('Idempotency-Key'),
    })
    return HttpResponse.json(answer, { status })
  }
}

/** From the choice of the side to the step of checking; answers how many presses it took. */
async function write(title = '我村30万斤红薯', category = '薯类') {
  await userEvent.click(await screen.findByRole('link', { name: '我们能提供' }))
  await userEvent.click(await screen.findByLabelText(/您能提供什么/))
  await userEvent.paste(title)
  await userEvent.click(screen.getByRole('combobox', { name: /类别/ }))
  await userEvent.click(await screen.findByRole('option', { name: category }))
  await userEvent.click(screen.getByRole('button', { name: '下一步：检查' }))
}

test('before it is posted the best three are shown, and why; nobody is kept from posting', async () => {
  const asked: unknown[] = []
  const other = listing({ side: 'NEED', title: '收购红薯' })
  server.use(
    http.post('*/api/v1/suggestions', async ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('side'), await request.json())
      return HttpResponse.json({ items: [suggestion(undefined, { need: other, offer: undefined })], next: null })
    }),
  )
  show(<Routing />, '/desk/post')
  await write()

  expect((await screen.findByRole('link', { name: '收购红薯' })).getAttribute('href')).toBe(`/needs/${other.id}`)
  expect(screen.getByText('很合适')).toBeTruthy()
  expect(asked).toEqual(['OFFER', expect.objectContaining({ title: '我村30万斤红薯', category: 'produce.tuber' })])
  expect(screen.getByRole('button', { name: '确认并公开' })).toBeTruthy()
})

test('an offer is posted from one sentence: choose, say, pick the category, check, publish', async () => {
  show(<Routing />, '/desk/post')
  await write()

  expect(await screen.findByRole('heading', { level: 1, name: '检查一遍' })).toBeTruthy()
  expect(screen.getByText(/300,000 斤/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: '确认并公开' }))

  expect(await screen.findByRole('heading', { name: '已经公开' })).toBeTruthy()
  expect(sent.map(({ path }) => path)).toEqual(['/api/v1/offers', `/api/v1/offers/${made.id}/publish`])
  expect(sent[0]?.body).toEqual({
    title: '我村30万斤红薯',
    quantity: { raw: '30万斤' },
    category: 'produce.tuber',
    territory: '421181',
    reach: 'nationwide',
  })
  expect(screen.getByRole('link', { name: '为我推荐' }).getAttribute('href')).toBe(
    `/desk/offers/${made.id}/suggestions`,
  )
})

test('what is behind 更多 is sent by its codes', async () => {
  show(<Routing />, '/desk/post?side=offers')
  await userEvent.selectOptions(
    await screen.findByLabelText('适用对象'),
    await screen.findByRole('option', { name: '仅限村和合作社', hidden: true }),
  )
  await userEvent.selectOptions(screen.getByLabelText('急不急'), '紧急')
  await userEvent.click(screen.getByLabelText(/您能提供什么/))
  await userEvent.paste('薯苗 2 吨')
  await userEvent.click(screen.getByRole('combobox', { name: /类别/ }))
  await userEvent.click(await screen.findByRole('option', { name: '薯类' }))
  await userEvent.click(screen.getByRole('button', { name: '下一步：检查' }))
  await userEvent.click(await screen.findByRole('button', { name: '确认并公开' }))

  expect(await screen.findByRole('heading', { name: '已经公开' })).toBeTruthy()
  expect(sent[0]?.body).toMatchObject({ eligibility: 'villages', urgency: 'urgent' })
})

test('a category that needs a review is submitted', async () => {
  show(<Routing />, '/desk/post')
  await write('农药 20 吨', '农药')

  expect(await screen.findByText(/请备好：农药经营许可证。/)).toBeTruthy()
  await userEvent.click(await screen.findByRole('button', { name: '确认并提交审核' }))

  expect(await screen.findByRole('heading', { name: '已提交审核' })).toBeTruthy()
  expect(sent.at(-1)?.path).toBe(`/api/v1/offers/${made.id}/submit`)
})

test('what the server wants reviewed is submitted too', async () => {
  server.use(http.post('*/api/v1/offers/:id/publish', () => refusal(409, 'review-needed')))
  show(<Routing />, '/desk/post')
  await write()

  await userEvent.click(await screen.findByRole('button', { name: '确认并公开' }))

  expect(await screen.findByRole('heading', { name: '已提交审核' })).toBeTruthy()
})

test('a field the server refuses is marked in the form, and nothing typed is lost', async () => {
  server.use(
    http.post('*/api/v1/offers', () =>
      refusal(422, 'invalid', {
        title: '有几处要改',
        violations: [{ pointer: '/title', message: '标题里有身份证号，请去掉' }],
      }),
    ),
  )
  show(<Routing />, '/desk/post')
  await write()
  await userEvent.click(await screen.findByRole('button', { name: '确认并公开' }))

  expect(await screen.findByRole('heading', { level: 1, name: '我们能提供' })).toBeTruthy()
  await userEvent.click(screen.getByRole('link', { name: '标题里有身份证号，请去掉' }))
  const title = screen.getByLabelText<HTMLInputElement>(/您能提供什么/)
  expect(document.activeElement).toBe(title)
  expect(title.value).toBe('我村30万斤红薯')
})

test('a lost connection sends the same submission again', async () => {
  const keys: (string | null)[] = []
  server.use(
    http.post('*/api/v1/offers', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      return keys.length === 1 ? HttpResponse.error() : HttpResponse.json(made, { status: 201 })
    }),
  )
  show(<Routing />, '/desk/post')
  await write()
  await userEvent.click(await screen.findByRole('button', { name: '确认并公开' }))
  expect(await screen.findByRole('heading', { name: '网络不通' })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: '确认并公开' }))

  expect(await screen.findByRole('heading', { name: '已经公开' })).toBeTruthy()
  expect(keys[0]).toBe(keys[1])
})

test('an empty form says all that is missing, each linked to its field', async () => {
  show(<Routing />, '/desk/post?side=offers')

  await userEvent.click(await screen.findByRole('button', { name: '下一步：检查' }))

  expect(await screen.findByRole('heading', { name: '有 3 处需要修改' })).toBeTruthy()
  await userEvent.click(screen.getByRole('link', { name: '请选一个类别' }))
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /类别/ }))
})

test('what was typed is still there after leaving', async () => {
  const { unmount } = show(<Routing />, '/desk/post?side=offers')
  await userEvent.type(await screen.findByLabelText(/您能提供什么/), '板栗')
  unmount()
  show(<Routing />, '/desk/post')

  expect(await screen.findByText('有一条没写完，接着写')).toBeTruthy()
  await userEvent.click(screen.getByRole('link', { name: '我们能提供' }))
  expect(await screen.findByDisplayValue('板栗')).toBeTruthy()
})

test('the last listing is copied with one press, and undone with another', async () => {
  server.use(http.get('*/api/v1/offers', () => HttpResponse.json({ items: [listing()], next: null })))
  show(<Routing />, '/desk/post?side=offers')

  await userEvent.click(await screen.findByRole('button', { name: '复制上次：红薯 30 万斤' }))
  expect(screen.getByDisplayValue('红薯 30 万斤')).toBeTruthy()
  expect(screen.getByDisplayValue('30万斤')).toBeTruthy()

  await userEvent.click(screen.getByRole('button', { name: '撤销复制' }))
  expect(screen.queryByDisplayValue('红薯 30 万斤')).toBeNull()
})

test('government is told that posting is not its part', async () => {
  await signedInAs('government')
  show(<Routing />, '/desk/post')

  expect(await screen.findByText('您的账号不发布信息')).toBeTruthy()
})
