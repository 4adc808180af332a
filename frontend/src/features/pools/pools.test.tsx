import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { Schemas } from '../../api/client'
import { Routing } from '../../app/Routing'
import { listing } from '../../testing/builders'
import { show } from '../../testing/render'
import { refusal, server } from '../../testing/server'
import { OWN, signedInAs } from '../../testing/session'
import { stepsIn } from './queries'

const tons = (value: string): Schemas['Quantity'] => ({ value, unit: 't', approximate: false, period: null, raw: null })
const works: Schemas['ParticipantRef'] = { id: 'works', name: '示范肥料厂', kind: 'ENTERPRISE' }
const pool = (given: Partial<Schemas['PoolView']> = {}): Schemas['PoolView'] => ({
  id: 'p1',
  state: 'OPEN',
  side: 'OFFER',
  listing: 'manure',
  title: '有机肥',
  category: 'input.fertiliser',
  owner: works,
  least: tons('10'),
  joined: tons('7'),
  missing: tons('3'),
  share: 700,
  deadline: '2099-12-01T15:59:59Z',
  steps: [
    { from: tons('5'), price: '900' },
    { from: tons('20'), price: '700' },
  ],
  step: { from: tons('5'), price: '900' },
  next: { from: tons('20'), price: '700' },
  parts: [
    {
      participant: { id: 'other', name: '示范白杨冲村', kind: 'VILLAGE' },
      listing: 'n1',
      title: '求购有机肥',
      quantity: tons('7'),
      cost: '6300',
      counts: true,
    },
  ],
  sentence: '还差3吨就够起订量',
  match: null,
  ...given,
})
const mine = listing({ side: 'NEED', id: 'need', title: '求购有机肥', category: 'input.fertiliser' })
let current = pool()
let sent: unknown

beforeEach(async () => {
  current = pool()
  sent = undefined
  await signedInAs('village')
  server.use(
    http.get('*/api/v1/pools/p1', () => HttpResponse.json(current)),
    http.get('*/api/v1/needs', () => HttpResponse.json({ items: [mine], next: null })),
    http.get('*/api/v1/offers', () => HttpResponse.json({ items: [], next: null })),
  )
})

test('a pool says what is missing, at which price, and who brings how much', async () => {
  show(<Routing />, '/desk/pools/p1')

  expect(await screen.findByText('还差3吨就够起订量')).toBeTruthy()
  expect(screen.getByRole('progressbar', { name: '已凑到 70%' })).toHaveProperty('value', 700)
  expect(await screen.findByText('900 元/吨')).toBeTruthy()
  expect(screen.getByText('· 共 6,300 元')).toBeTruthy()
})

test('one joins with a listing of one’s own, and may then change or leave', async () => {
  server.use(
    http.post('*/api/v1/pools/p1/join', async ({ request }) => {
      if (sent === undefined) {
        sent = null
        return refusal(422, 'invalid', { violations: [{ pointer: '#/quantity', message: '只剩 2 吨' }] })
      }
      sent = await request.json()
      const us = { id: OWN, name: '示范云雾山村', kind: 'VILLAGE' as const }
      current = pool({ parts: current.parts.flatMap((part) => [part, { ...part, participant: us }]) })
      return HttpResponse.json(current)
    }),
  )
  show(<Routing />, '/desk/pools/p1')
  await userEvent.click(await screen.findByRole('button', { name: '参加' }))
  const field = await screen.findByRole('textbox', { name: /数量/ })
  await userEvent.type(field, '3吨')
  await userEvent.click(screen.getByRole('button', { name: '确定参加' }))
  expect(await screen.findAllByText('只剩 2 吨')).not.toHaveLength(0)
  await userEvent.clear(field)
  await userEvent.type(field, '2吨')
  await userEvent.click(screen.getByRole('button', { name: '确定参加' }))

  await waitFor(() => expect(sent).toEqual({ listing: 'need', quantity: { raw: '2吨' } }))
  expect(await screen.findByRole('button', { name: '改数量' })).toBeTruthy()
  expect(screen.getByRole('button', { name: '退出' })).toBeTruthy()
})

test('its owner closes it once the lot is reached', async () => {
  current = pool({ owner: { ...works, id: OWN } })
  const { unmount } = show(<Routing />, '/desk/pools/p1')
  expect(await screen.findByText('还差3吨就够起订量')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '成交' })).toBeNull()
  unmount()

  current = pool({ owner: { ...works, id: OWN }, missing: tons('0'), sentence: '已够起订量，可以成交' })
  server.use(
    http.post('*/api/v1/pools/p1/close', () => {
      current = pool({ owner: { ...works, id: OWN }, state: 'CLOSED', match: 'm1' })
      return HttpResponse.json(current)
    }),
  )
  show(<Routing />, '/desk/pools/p1')
  await userEvent.click(await screen.findByRole('button', { name: '成交' }))
  await userEvent.click(screen.getByRole('button', { name: '确定成交' }))
  expect((await screen.findByRole('link', { name: '看对接和协议' })).getAttribute('href')).toBe('/desk/matches/m1')
})

test('steps are written a line each', () => {
  expect(stepsIn('10吨 0.8元/斤\n\n 20吨，700元/吨 ')).toEqual([
    { from: { raw: '10吨' }, price: { raw: '0.8元/斤' } },
    { from: { raw: '20吨' }, price: { raw: '700元/吨' } },
  ])
  expect(stepsIn('')).toEqual([])
  expect(stepsIn('10吨 0.8元/斤\n便宜点')).toBe(2)
})
