import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { Schemas } from '../../api/client'
import { Routing } from '../../app/Routing'
import { show } from '../../testing/render'
import { server } from '../../testing/server'
import { signedInAs } from '../../testing/session'
import { countiesOf, dotsOf } from './queries'

const plan = (given: Partial<Schemas['AllocationView']> = {}): Schemas['AllocationView'] => ({
  id: 'a1',
  state: 'PLANNED',
  territory: '421181',
  categories: ['input'],
  programme: null,
  fairness: 3,
  dryRun: false,
  needs: 12,
  needsRead: 12,
  pairs: 40,
  pairsSolved: 40,
  worth: 123456,
  bound: 123456,
  curve: [
    { fairness: 0, benefit: 10_000, worstTenth: 360 },
    { fairness: 3, benefit: 9946, worstTenth: 1540 },
  ],
  reason: null,
  ...given,
})
const side = (id: string, title: string, county: string): Schemas['AllocationSideView'] => ({
  id,
  title,
  participant: { id: `of-${id}`, name: `示范${title}社`, kind: 'COOPERATIVE' },
  territory: { code: county, name: '麻城市' },
})
const line = (number: number, county = '421181114234'): Schemas['AllocationLineView'] => ({
  number,
  need: side(`n${number}`, `求购有机肥${number}`, county),
  offer: side(`o${number}`, `有机肥${number}`, '420102'),
  quantity: 800,
  unit: 'jin',
  score: 7200,
  match: null,
})
let current = plan()
let sent: unknown

beforeEach(async () => {
  current = plan()
  sent = undefined
  await signedInAs('government')
  server.use(
    http.get('*/api/v1/allocations/a1', () => HttpResponse.json(current)),
    http.get('*/api/v1/allocations/a1/lines', () => HttpResponse.json({ items: [line(1), line(2)], next: null })),
    http.get('*/api/v1/territories/:code', ({ params }) =>
      HttpResponse.json({ code: params['code'], name: '麻城市', path: '湖北省/黄冈市/麻城市' }),
    ),
    http.get('*/hubei*.json', () => HttpResponse.json([])),
  )
})

test('a plan shows its proof and what fairness costs; ticked lines are sent, each with its result', async () => {
  server.use(
    http.post('*/api/v1/allocations/a1/send', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({
        items: [
          { number: 1, status: 200, match: 'm1', problem: null },
          { number: 2, status: 409, match: null, problem: { title: '同样的对接正在商量', status: 409 } },
        ],
      })
    }),
  )
  show(<Routing />, '/desk/allocations/a1')

  expect(await screen.findByText(/任何方案都不会超过 123,456，差距为 0/)).toBeTruthy()
  const curve = within(screen.getByRole('table', { name: '照顾各县，要让出多少效益' }))
  expect(curve.getByRole('row', { name: '3 99.5% 15.4%' })).toBeTruthy()
  for (const name of ['有机肥1 → 求购有机肥1', '有机肥2 → 求购有机肥2']) {
    await userEvent.click(await screen.findByRole('checkbox', { name: new RegExp(name) }))
  }
  await userEvent.click(screen.getByRole('button', { name: '发给双方' }))
  await userEvent.click(screen.getAllByRole('button', { name: '发给双方' }).at(-1) ?? document.body)

  expect(await screen.findByText(/同样的对接正在商量/)).toBeTruthy()
  expect(screen.getAllByText('已发出').length).toBeGreaterThan(0)
  expect(sent).toEqual({ lines: [1, 2] })
})

test('while it is made it says how far it is, and can be stopped', async () => {
  current = plan({ state: 'PLANNING', pairs: 40, pairsSolved: 10, worth: null, bound: null, curve: [] })
  server.use(
    http.post('*/api/v1/allocations/a1/cancel', () => {
      current = plan({ state: 'CANCELLED', curve: [] })
      return HttpResponse.json(current)
    }),
  )
  show(<Routing />, '/desk/allocations/a1')
  expect(await screen.findByRole('progressbar', { name: '已比 10 / 40 对' })).toHaveProperty('value', 10)
  await userEvent.click(screen.getByRole('button', { name: '停止' }))
  expect(await screen.findAllByText('已停止')).not.toHaveLength(0)
})

test('one that failed says why', async () => {
  current = plan({ state: 'FAILED', reason: '数量太大，请检查区域内的供需数量', curve: [] })
  show(<Routing />, '/desk/allocations/a1')
  expect(await screen.findByText('没有算成：数量太大，请检查区域内的供需数量')).toBeTruthy()
})

test('lines are counted by the county of their need', () => {
  expect([...countiesOf([line(1), line(2), line(3, '42'), line(4, '422801')])]).toEqual([
    ['421181', 2],
    ['422801', 1],
  ])
})

test('the trade-off is drawn from the best without fairness down to what it costs', () => {
  const curve = [...plan().curve, { fairness: 10, benefit: 9946, worstTenth: 1540 }]
  expect(dotsOf(curve, 300, 100)).toEqual([
    { x: 70, y: 0, levels: '0' },
    { x: 300, y: 100, levels: '3, 10' },
  ])
})
