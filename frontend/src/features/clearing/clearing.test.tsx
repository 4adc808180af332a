import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { Schemas } from '../../api/client'
import { Routing } from '../../app/Routing'
import { show } from '../../testing/render'
import { server } from '../../testing/server'
import { signedInAs } from '../../testing/session'
import { gapOf } from './queries'

const clearing = (given: Partial<Schemas['ClearingView']> = {}): Schemas['ClearingView'] => ({
  id: 'c1',
  state: 'PLANNED',
  longest: 3,
  nightly: true,
  needs: 120,
  needsRead: 120,
  legs: 900,
  exchanges: 7,
  participants: 15,
  benefit: 99_810,
  bound: 100_000,
  cut: false,
  createdAt: '2026-11-27T18:30:00Z',
  finishedAt: '2026-11-27T18:31:00Z',
  reason: null,
  ...given,
})
const who = (id: string) => ({ id, name: `示范${id}社`, kind: 'COOPERATIVE' as const })
const leg = (giver: string, taker: string, goods: string): Schemas['ExchangeLegView'] => ({
  giver: who(giver),
  taker: who(taker),
  offer: { id: `o-${goods}`, title: goods },
  need: { id: `n-${goods}`, title: `求购${goods}` },
  category: 'produce.tea',
  score: 7000,
  quantity: { value: '2', unit: 't' },
  needQuantity: { value: '2', unit: 't' },
})
const cleared: Schemas['ClearedExchangeView'] = {
  number: 3,
  share: 1000,
  open: true,
  match: null,
  exchange: {
    kind: 'RECIPROCAL',
    score: 7000,
    legs: [leg('甲', '乙', '云雾茶'), leg('乙', '甲', '纸箱')],
    gains: [
      { participant: who('甲'), gives: '云雾茶，2吨', gets: '纸箱，2吨' },
      { participant: who('乙'), gives: '纸箱，2吨', gets: '云雾茶，2吨' },
    ],
  },
}
let made: Schemas['ClearingView'][] = []
let sent: unknown

beforeEach(async () => {
  made = [clearing()]
  sent = undefined
  await signedInAs('government')
  server.use(
    http.get('*/api/v1/clearings', () => HttpResponse.json({ items: made, next: null })),
    http.get('*/api/v1/clearings/c1/exchanges', () => HttpResponse.json({ items: [cleared], next: null })),
    http.post('*/api/v1/clearings', () => {
      made = [clearing({ id: 'c2', state: 'PLANNING', needsRead: 60 }), ...made]
      return HttpResponse.json(made[0], { status: 202 })
    }),
    http.post('*/api/v1/clearings/c1/send', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ items: [{ number: 3, status: 409, match: null, problem: { title: '已经结束' } }] })
    }),
  )
})

const open = () => show(<Routing />, '/desk/clearings')

test('says what was chosen of how much, and how far from the bound', async () => {
  await open()
  expect(await screen.findByText(/离理论上限还差 0.19%/)).toBeTruthy()
  expect(screen.getByText(/7 个互换，15 家参与/)).toBeTruthy()
  expect(screen.getByText(/夜间自动/)).toBeTruthy()
})

test('puts what is ticked to all in it, and says why one was not', async () => {
  const user = userEvent.setup()
  await open()
  const name = '示范甲社给示范乙社云雾茶，示范乙社给示范甲社纸箱'
  await user.click(await screen.findByRole('checkbox', { name: new RegExp(name) }))
  await user.click(screen.getByRole('button', { name: '发给各方' }))
  await user.click(screen.getAllByRole('button', { name: '发给各方' }).at(-1) ?? document.body)
  expect(await screen.findByText('已经结束')).toBeTruthy()
  expect(sent).toEqual({ exchanges: [3] })
})

test('while one is made the last one stays', async () => {
  const user = userEvent.setup()
  await open()
  await user.click(await screen.findByRole('button', { name: '现在算一次' }))
  expect(await screen.findByText('已读 60 / 120 条需要')).toBeTruthy()
  expect(screen.getByText(/7 个互换/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '现在算一次' })).toBeNull()
})

test('a gap is told down to a hundredth of a percent', () => {
  expect(gapOf({ benefit: 100, bound: 100 })).toBe(0)
  expect(gapOf({ benefit: 0, bound: 0 })).toBe(0)
  expect(gapOf({ benefit: null, bound: null })).toBe(0)
  expect(gapOf({ benefit: 999_999, bound: 1_000_000 })).toBe(0)
  expect(gapOf({ benefit: 99_810, bound: 100_000 })).toBe(0.19)
})
