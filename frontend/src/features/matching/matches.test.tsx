import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { Routing } from '../../app/Routing'
import { listing } from '../../testing/builders'
import { match, MATCH, price, quantity, revision } from '../../testing/exchange'
import { show } from '../../testing/render'
import { refusal, server } from '../../testing/server'
import { signedInAs } from '../../testing/session'

let sent: unknown
let current = match()
const one = `*/api/v1/matches/${MATCH}`

beforeEach(async () => {
  sent = undefined
  current = match()
  await signedInAs('village')
  server.use(
    http.get(one, () => HttpResponse.json(current)),
    http.get(`${one}/messages`, () => HttpResponse.json({ items: [], next: null })),
    http.get('*/api/v1/codes/decline_reason', () =>
      HttpResponse.json({ items: [{ code: 'price', zh: '价格不合适', en: 'The price' }] }),
    ),
  )
})

test('the list begins with what waits for me, and the address narrows all of them', async () => {
  const asked: Record<string, string>[] = []
  server.use(
    http.get('*/api/v1/matches', ({ request }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams))
      return HttpResponse.json({ items: [current], next: null })
    }),
  )
  show(<Routing />, '/desk/matches')
  expect(await screen.findByRole('link', { name: '红薯 30 万斤' })).toBeTruthy()
  expect(asked.at(-1)).toEqual({ waiting: 'true' })

  await userEvent.click(screen.getByRole('link', { name: '全部' }))
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: '进展' }), '已谈妥')

  await waitFor(() => expect(asked.at(-1)).toEqual({ state: 'AGREED' }))
})

test('the latest terms stand in front and say what they changed', async () => {
  current = match({
    state: 'NEGOTIATING',
    revisions: [
      revision(1),
      revision(2, { price: price('1.3') }),
      revision(3, { quantity: quantity('80000'), price: price('1.3') }),
    ],
  })
  show(<Routing />, `/desk/matches/${MATCH}`)

  const latest = (await screen.findByRole('heading', { name: '第 3 次（最新）' })).closest('section')
  expect(latest && within(latest).getAllByText('改了')).toHaveLength(1)
  await waitFor(() => expect(latest?.textContent).toContain('原来： 50,000 斤'))
  expect(screen.getByText('之前的 2 次')).toBeTruthy()
})

test('accepting takes the revision that was read, and leads to the agreement', async () => {
  server.use(
    http.post(`${one}/accept`, async ({ request }) => {
      sent = await request.json()
      current = match({ state: 'AGREED', waitingForMe: false, agreement: 'b1' })
      return HttpResponse.json(current)
    }),
  )
  show(<Routing />, `/desk/matches/${MATCH}`)

  await userEvent.click(await screen.findByRole('button', { name: '同意这次条件' }))
  await userEvent.click(screen.getByRole('button', { name: '确定同意' }))

  expect((await screen.findByRole('link', { name: '去看协议' })).getAttribute('href')).toBe('/desk/agreements/b1')
  expect(sent).toEqual({ revision: 1 })
})

test('terms that changed meanwhile are read again, and that is said', async () => {
  server.use(
    http.post(`${one}/accept`, () => {
      current = match({ revisions: [revision(1), revision(3, { price: price('0.9') })] })
      return refusal(409, 'revision-changed')
    }),
  )
  show(<Routing />, `/desk/matches/${MATCH}`)

  await userEvent.click(await screen.findByRole('button', { name: '同意这次条件' }))
  await userEvent.click(screen.getByRole('button', { name: '确定同意' }))

  expect((await screen.findByRole('alert')).textContent).toContain('对方刚刚改了条件')
  expect(await screen.findByRole('heading', { name: '第 3 次（最新）' })).toBeTruthy()
})

test('a counter starts from the terms on the table; what is not touched is left out, what is emptied is null', async () => {
  server.use(
    http.post(`${one}/counter`, async ({ request }) => {
      sent = await request.json()
      current = match({ state: 'NEGOTIATING', waitingForMe: false, revisions: [revision(1), revision(2)] })
      return HttpResponse.json(current)
    }),
  )
  show(<Routing />, `/desk/matches/${MATCH}`)

  await userEvent.click(await screen.findByRole('button', { name: '再商量' }))
  const field = screen.getByRole('textbox', { name: '单价' })
  expect(field).toHaveProperty('value', '1.2元/斤')
  await userEvent.clear(field)
  await userEvent.type(field, '1.5元/斤')
  await userEvent.clear(screen.getByLabelText('到哪天'))
  await userEvent.click(screen.getByRole('button', { name: '发给对方' }))

  await waitFor(() => expect(sent).toEqual({ revision: 1, price: { raw: '1.5元/斤' }, until: null }))
  expect(await screen.findByText('第 2 次（最新）')).toBeTruthy()
})

test('of a ring each leg is countered by itself, without a price', async () => {
  const [leg] = match().legs
  if (!leg) throw new Error('no leg')
  const { giver: us, taker: them } = leg
  const third = { ...them, id: 'third', name: '示范肥料厂' }
  const listed = (title: string, giver: typeof us, taker: typeof us) => ({
    ...leg,
    giver,
    taker,
    offer: listing({ side: 'OFFER' as const, id: title, title }),
  })
  current = match({
    kind: 'RING',
    legs: [listed('红薯', us, them), listed('饲料', them, third), listed('有机肥', third, us)],
    revisions: [revision(1, { amounts: [leg, leg, leg], price: null, quantity: null })],
  })
  server.use(
    http.post(`${one}/counter`, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(current)
    }),
  )
  show(<Routing />, `/desk/matches/${MATCH}`)

  expect(await screen.findByText(/这是 3 方的互换/)).toBeTruthy()
  expect(screen.queryByText('单价')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '再商量' }))
  const field = screen.getByRole('textbox', { name: /饲料/ })
  await userEvent.clear(field)
  await userEvent.type(field, '2吨')
  await userEvent.click(screen.getByRole('button', { name: '发给对方' }))

  await waitFor(() => expect(sent).toEqual({ revision: 1, legs: [{}, { quantity: { raw: '2吨' } }, {}] }))
})

test('a counter to terms that are no more is refused once, and shows the new ones', async () => {
  const revisions: unknown[] = []
  server.use(
    http.post(`${one}/counter`, async ({ request }) => {
      revisions.push(((await request.json()) as { revision: number }).revision)
      if (revisions.length > 1) return HttpResponse.json(current)
      current = match({ state: 'NEGOTIATING', revisions: [revision(1), revision(2)] })
      return refusal(409, 'revision-changed', { title: '内容已有新的一稿' })
    }),
  )
  show(<Routing />, `/desk/matches/${MATCH}`)

  await userEvent.click(await screen.findByRole('button', { name: '再商量' }))
  await userEvent.type(screen.getByRole('textbox', { name: '单价' }), '，包运')
  await userEvent.click(screen.getByRole('button', { name: '发给对方' }))
  expect(await screen.findByRole('heading', { name: '内容已有新的一稿' })).toBeTruthy()
  expect(await screen.findByText('第 2 次（最新）')).toBeTruthy()
  expect(screen.getByRole('textbox', { name: '单价' })).toHaveProperty('value', '1.2元/斤，包运')
  await userEvent.click(screen.getByRole('button', { name: '发给对方' }))

  await waitFor(() => expect(revisions).toEqual([1, 2]))
})

test('a counter that changes nothing is not sent', async () => {
  show(<Routing />, `/desk/matches/${MATCH}`)

  await userEvent.click(await screen.findByRole('button', { name: '再商量' }))
  await userEvent.click(screen.getByRole('button', { name: '发给对方' }))

  expect((await screen.findByRole('alert')).textContent).toContain('还没有改任何一项')
})

test('declining wants a reason from the list', async () => {
  server.use(
    http.post(`${one}/decline`, async ({ request }) => {
      sent = await request.json()
      current = match({ state: 'DECLINED', waitingForMe: false })
      return HttpResponse.json(current)
    }),
  )
  show(<Routing />, `/desk/matches/${MATCH}`)

  await userEvent.click(await screen.findByRole('button', { name: '谢绝' }))
  await userEvent.click(screen.getByRole('button', { name: '确定谢绝' }))
  expect(await screen.findByText('请写明原因')).toBeTruthy()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '原因' }), '价格不合适')
  await userEvent.type(screen.getByRole('textbox', { name: '补充说明（可不填）' }), '运费太高')
  await userEvent.click(screen.getByRole('button', { name: '确定谢绝' }))

  await waitFor(() => expect(sent).toEqual({ reason: 'price', note: '运费太高' }))
  expect(await screen.findByText('这次对接已经结束，不能再改。')).toBeTruthy()
})

test('who drafts may change the terms but not accept them', async () => {
  await signedInAs('village', 'DRAFTER')
  show(<Routing />, `/desk/matches/${MATCH}`)

  expect(await screen.findByRole('button', { name: '再商量' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: '同意这次条件' })).toBeNull()
  expect(screen.getByText('“同意”要由本单位有签字权的成员来点。')).toBeTruthy()
})

test('a message that was sent stands in the thread, and the field is empty again', async () => {
  const messages: object[] = []
  server.use(
    http.get(`${one}/messages`, () => HttpResponse.json({ items: messages, next: null })),
    http.post(`${one}/messages`, async ({ request }) => {
      const { text } = (await request.json()) as { text: string }
      messages.push({ id: 'm1', by: current.parties[0], text, at: '2026-11-24T02:00:00Z' })
      return HttpResponse.json(messages[0], { status: 201 })
    }),
  )
  show(<Routing />, `/desk/matches/${MATCH}`)

  const field = await screen.findByRole('textbox', { name: '写一句话' })
  await userEvent.type(field, '几号来拉货？')
  await userEvent.click(screen.getByRole('button', { name: '发送' }))

  expect(await screen.findByText('几号来拉货？', { selector: 'p' })).toBeTruthy()
  expect(field).toHaveProperty('value', '')
})

test('the contact of the other side is read only on request', async () => {
  let reads = 0
  server.use(
    http.get(`${one}/contacts`, () => {
      reads++
      return HttpResponse.json({ items: [{ participant: current.parties[1], name: '王经理', phone: '027-12345678' }] })
    }),
  )
  show(<Routing />, `/desk/matches/${MATCH}`)

  const button = await screen.findByRole('button', { name: '查看对方电话' })
  expect(reads).toBe(0)
  await userEvent.click(button)

  expect((await screen.findByRole('link', { name: '027-12345678' })).getAttribute('href')).toBe('tel:027-12345678')
  expect(reads).toBe(1)
})

test('who is declined reads by whom and why, and nothing more is to be said', async () => {
  const them = current.parties[1]
  if (!them) throw new Error('two parties')
  current = match({
    state: 'DECLINED',
    waitingForMe: false,
    declined: { by: { id: them.id, name: them.name, kind: them.kind }, reason: 'price', note: '运费太高' },
  })
  show(<Routing />, `/desk/matches/${MATCH}`)

  expect(await screen.findByRole('heading', { name: '示范武汉超市谢绝了' })).toBeTruthy()
  expect(await screen.findByText('价格不合适')).toBeTruthy()
  expect(screen.getByText('运费太高')).toBeTruthy()
  expect(screen.queryByRole('textbox', { name: '写一句话' })).toBeNull()
  expect(screen.queryByRole('button', { name: '查看对方电话' })).toBeNull()
})

test('government reads along, and answers only where its own office is a party', async () => {
  await signedInAs('government')
  const [us, them] = current.parties
  if (!us || !them) throw new Error('two parties')
  current = match({ waitingForMe: false, parties: [{ ...us, id: 'p1' }, them] })
  const { unmount } = show(<Routing />, `/desk/matches/${MATCH}`)
  expect(await screen.findByText(/还没有留言/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '同意这次条件' })).toBeNull()
  expect(screen.queryByRole('textbox', { name: '写一句话' })).toBeNull()
  unmount()

  current = match()
  show(<Routing />, `/desk/matches/${MATCH}`)
  expect(await screen.findByRole('button', { name: '同意这次条件' })).toBeTruthy()
  expect(screen.getByRole('textbox', { name: '写一句话' })).toBeTruthy()
})
