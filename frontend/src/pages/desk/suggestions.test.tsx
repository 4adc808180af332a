import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { Schemas } from '../../api/client'
import { Routing } from '../../app/Routing'
import { listing, units } from '../../testing/builders'
import { show } from '../../testing/render'
import { refusal, server } from '../../testing/server'
import { OWN, signedInAs } from '../../testing/session'
import { suggestion } from '../../testing/suggestion'

const us: Schemas['ParticipantRef'] = { id: OWN, name: '示范云雾山村', kind: 'VILLAGE' }
const four = { value: '4', unit: 't', approximate: false, period: null, raw: '4吨' }
const mine = listing({ side: 'NEED', title: '有机肥 4 吨', participant: us, quantity: four })
const near = listing({ title: '本县有机肥', quantity: four })
const far = listing({ title: '外县有机肥', quantity: four })
let proposed: { body: Schemas['NewMatch']; key: string | null }[]

beforeEach(async () => {
  proposed = []
  server.use(
    http.get('*/api/v1/needs/:id', () => HttpResponse.json(mine)),
    http.get('*/api/v1/offers/:id', () => HttpResponse.json(near)),
    http.get('*/api/v1/needs/:id/suggestions', () => suggested(suggestion(near), suggestion(far, { fit: 'fair' }))),
    http.post('*/api/v1/matches', async ({ request }) => {
      const body = (await request.json()) as Schemas['NewMatch']
      proposed.push({ body, key: request.headers.get('Idempotency-Key') })
      return HttpResponse.json({ id: `match-${proposed.length}` }, { status: 201 })
    }),
  )
  await signedInAs('village')
})

const suggested = (...items: Schemas['SuggestionView'][]) => HttpResponse.json({ items, next: null })
const address = `/desk/needs/${mine.id}/suggestions`
const card = async (title: string) =>
  within((await screen.findByRole('link', { name: title })).closest('li') ?? document.body)

test('a suggestion says how well it fits, why, how far, how much, and what each side gets', async () => {
  show(<Routing />, address)

  const first = await card('本县有机肥')
  expect(first.getByText('很合适')).toBeTruthy()
  expect(first.getByText('82 分')).toBeTruthy()
  expect(await first.findByText('可满足 4 吨')).toBeTruthy()
  expect(first.getByText('相距约 118 公里')).toBeTruthy()
  expect(first.getByText('同是有机肥')).toBeTruthy()
  expect(first.getByText('0.46 × 15%')).toBeTruthy()
  expect(first.getByText('6.0 分')).toBeTruthy()
  const gains = within(first.getByRole('list', { name: '双方各得什么' })).getAllByRole('listitem')
  expect(gains.map((one) => one.textContent)).toEqual([
    '示范云雾山村得到有机肥 4 吨给出货款',
    '示范云雾山村得到货款给出有机肥 4 吨',
  ])
})

test('several are chosen and proposed to with one form, each with its own key', async () => {
  show(<Routing />, address)
  await userEvent.click((await card('本县有机肥')).getByRole('checkbox'))
  await userEvent.click((await card('外县有机肥')).getByRole('checkbox'))
  await userEvent.click(screen.getByRole('button', { name: '提出对接' }))

  await userEvent.type(await screen.findByLabelText(/^数量/), '2吨')
  await userEvent.type(screen.getByLabelText(/^单价/), '600元/吨')
  await userEvent.click(screen.getByRole('button', { name: '发给这 2 家' }))

  expect(await screen.findByRole('heading', { name: '都已提出' })).toBeTruthy()
  expect(proposed.map(({ body }) => body.legs)).toEqual([
    [{ need: mine.id, offer: near.id, quantity: { raw: '2吨' }, needQuantity: null }],
    [{ need: mine.id, offer: far.id, quantity: { raw: '2吨' }, needQuantity: null }],
  ])
  expect(proposed[0]?.body).toMatchObject({ kind: 'DIRECT', purpose: 'TRADE', price: { raw: '600元/吨' } })
  expect(proposed[0]?.key).not.toBe(proposed[1]?.key)
  expect(screen.getAllByRole('link', { name: '看这次对接' })[0]?.getAttribute('href')).toBe('/desk/matches/match-1')
})

test('one refused does not undo the other, and only it is sent again', async () => {
  server.use(
    http.post('*/api/v1/matches', async ({ request }) => {
      const body = (await request.json()) as Schemas['NewMatch']
      proposed.push({ body, key: request.headers.get('Idempotency-Key') })
      return body.legs[0]?.offer === far.id && proposed.length < 3
        ? refusal(422, 'invalid', {
            detail: '数量超过对方所有',
            violations: [{ pointer: '/legs/0/quantity', message: '最多 1 吨' }],
          })
        : HttpResponse.json({ id: 'match' }, { status: 201 })
    }),
  )
  show(<Routing />, address)
  await userEvent.click((await card('本县有机肥')).getByRole('checkbox'))
  await userEvent.click((await card('外县有机肥')).getByRole('checkbox'))
  await userEvent.click(screen.getByRole('button', { name: '提出对接' }))
  const quantity = await screen.findByLabelText(/^数量/)
  await userEvent.type(quantity, '2吨')
  await userEvent.click(screen.getByRole('button', { name: '发给这 2 家' }))

  await userEvent.click(await screen.findByRole('link', { name: '最多 1 吨' }))
  expect(document.activeElement).toBe(quantity)
  await userEvent.clear(quantity)
  await userEvent.type(quantity, '1吨')
  await userEvent.click(screen.getByRole('button', { name: '发给对方' }))

  expect(await screen.findByRole('heading', { name: '都已提出' })).toBeTruthy()
  expect(proposed.map(({ body }) => body.legs[0]?.offer)).toEqual([near.id, far.id, far.id])
})

test('nothing fits, and it says what to do', async () => {
  server.use(http.get('*/api/v1/needs/:id/suggestions', () => suggested()))
  show(<Routing />, address)

  expect(await screen.findByText('目前没有合适的')).toBeTruthy()
  expect(screen.getByRole('link', { name: '修改这条信息' })).toBeTruthy()
})

test('a weak answer is called weak', async () => {
  server.use(http.get('*/api/v1/needs/:id/suggestions', () => suggested(suggestion(far, { fit: 'weak' }))))
  show(<Routing />, address)

  expect(await screen.findByText('目前只有勉强相关的。先核实再谈，或者过几天再来看。')).toBeTruthy()
})

test('why not: the rules that fail, with both values, for the address of a listing', async () => {
  let asked = ''
  server.use(
    http.get('*/api/v1/needs/:id/suggestions/:offer', ({ params }) => {
      asked = String(params.offer)
      return HttpResponse.json({
        possible: false,
        suggestion: null,
        rank: null,
        failed: [{ rule: 'reach', need: '麻城市', offer: '只在恩施市', sentence: '提供方只对接本县' }],
      })
    }),
  )
  show(<Routing />, address)
  await userEvent.type(await screen.findByLabelText('网址、编号或名称'), `http://localhost/offers/${far.id}`)
  await userEvent.click(screen.getByRole('button', { name: '查一查' }))

  expect(await screen.findByText('提供方只对接本县')).toBeTruthy()
  expect(screen.getByText('只在恩施市')).toBeTruthy()
  expect(asked).toBe(far.id)
})

test('why not: found by its name, it may be further down the list', async () => {
  server.use(
    http.get('*/api/v1/offers', () => HttpResponse.json({ items: [far], next: null })),
    http.get('*/api/v1/needs/:id/suggestions/:offer', () =>
      HttpResponse.json({ possible: true, suggestion: suggestion(far), rank: 37, failed: [] }),
    ),
    http.get('*/api/v1/needs/:id/suggestions', () => suggested(suggestion(near))),
  )
  show(<Routing />, address)
  await userEvent.type(await screen.findByLabelText('网址、编号或名称'), '外县')
  await userEvent.click(screen.getByRole('button', { name: '查一查' }))
  await userEvent.click(await screen.findByRole('button', { name: /外县有机肥/ }))

  expect(await screen.findByText('它能对接，排在第 37 位。')).toBeTruthy()
  expect(screen.getByRole('link', { name: '外县有机肥' })).toBeTruthy()
})

test('a sample is asked for from the page of a listing, without quantity', async () => {
  server.use(http.get('*/api/v1/needs', () => HttpResponse.json({ items: [mine], next: null })))
  show(<Routing />, `/desk/matches/new?offer=${near.id}`)

  await userEvent.click(await screen.findByRole('radio', { name: /要样品/ }))
  expect(screen.queryByLabelText(/^数量/)).toBeNull()
  await userEvent.selectOptions(await screen.findByLabelText(/用我的哪条信息/), '有机肥 4 吨')
  await userEvent.click(screen.getByRole('button', { name: '发给对方' }))

  expect(await screen.findByRole('heading', { name: '都已提出' })).toBeTruthy()
  expect(proposed[0]?.body).toMatchObject({
    purpose: 'SAMPLE',
    legs: [{ need: mine.id, offer: near.id, quantity: null }],
    price: null,
  })
})

test('where units do not convert, both quantities are asked for', async () => {
  const land = listing({ title: '茶园 60 亩', quantity: { ...four, value: '60', unit: 'mu', raw: '60亩' } })
  server.use(
    http.get('*/api/v1/units', () =>
      HttpResponse.json({
        items: [...units, { code: 'mu', zh: '亩', en: 'mu', kind: 'area', factor: '666.67' }],
        next: null,
      }),
    ),
    http.get('*/api/v1/needs/:id/suggestions', () => suggested(suggestion(land, { covered: null }))),
  )
  show(<Routing />, address)
  await userEvent.click((await card('茶园 60 亩')).getByRole('checkbox'))
  await userEvent.click(screen.getByRole('button', { name: '提出对接' }))

  expect(await screen.findByLabelText(/折合需要方的数量/)).toBeTruthy()
})

test('a trade without quantity is refused before it is sent', async () => {
  show(<Routing />, `/desk/matches/new?offer=${near.id}`)
  await userEvent.click(await screen.findByRole('button', { name: '发给对方' }))

  await userEvent.click(await screen.findByRole('link', { name: '请写上数量' }))
  expect(document.activeElement).toBe(screen.getByLabelText(/^数量/))
})

test('a viewer sees the suggestions and chooses none', async () => {
  await signedInAs('village', 'VIEWER')
  show(<Routing />, address)

  expect((await card('本县有机肥')).queryByRole('checkbox')).toBeNull()
})
