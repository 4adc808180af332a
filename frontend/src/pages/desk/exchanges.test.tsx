import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { Schemas } from '../../api/client'
import { Routing } from '../../app/Routing'
import { match, MATCH } from '../../testing/exchange'
import { show } from '../../testing/render'
import { refusal, server } from '../../testing/server'
import { OWN, signedInAs } from '../../testing/session'

const us: Schemas['ParticipantRef'] = { id: OWN, name: '示范云雾山村', kind: 'VILLAGE' }
const mill: Schemas['ParticipantRef'] = { id: 'mill', name: '示范粮油公司', kind: 'ENTERPRISE' }
const works: Schemas['ParticipantRef'] = { id: 'works', name: '示范肥料厂', kind: 'ENTERPRISE' }
let asked: string[]

const leg = (
  giver: Schemas['ParticipantRef'],
  taker: Schemas['ParticipantRef'],
  title: string,
): Schemas['ExchangeLegView'] => ({
  giver,
  taker,
  offer: { id: title, title },
  need: { id: `need-${title}`, title: `求购${title}` },
  category: 'produce.grain',
  score: 7000,
  quantity: { value: '4', unit: 't' },
  needQuantity: { value: '4', unit: 't' },
})

const ring: Schemas['ExchangeView'] = {
  kind: 'RING',
  score: 7012,
  legs: [leg(us, mill, '高粱'), leg(mill, works, '豆粕'), leg(works, us, '有机肥')],
  gains: [
    { participant: us, gives: '高粱，4吨', gets: '有机肥，4吨' },
    { participant: mill, gives: '豆粕，4吨', gets: '高粱，4吨' },
    { participant: works, gives: '有机肥，4吨', gets: '豆粕，4吨' },
  ],
}

const near: Schemas['NearMissView'] = {
  score: 6000,
  legs: [leg(us, mill, '高粱')],
  side: 'NEED',
  category: 'input.feed',
  listing: { id: 'feed', title: '青贮饲料' },
  counterpart: mill,
  quantity: { value: '3', unit: 't' },
  sentence: '再发布一条“饲料”的需求（3吨以内），示范粮油公司可以供给，互换就能成',
}

beforeEach(async () => {
  asked = []
  server.use(
    http.get('*/api/v1/participants/:id/exchanges', ({ request, params }) => {
      const longest = new URL(request.url).searchParams.get('longest')
      asked.push(`${params['id']} ${longest}`)
      return HttpResponse.json({
        exchanges: longest === '4' ? [] : [ring],
        nearMisses: [near],
        complete: true,
      } satisfies Schemas['ExchangesView'])
    }),
  )
  await signedInAs('village')
})

test('a ring is drawn, and said: who gives what to whom, and what each gives and gets', async () => {
  show(<Routing />, '/desk/exchanges')

  expect(await screen.findByRole('heading', { name: '3 方互换' })).toBeTruthy()
  const picture = screen.getByRole('img', {
    name: '谁给谁：示范云雾山村给示范粮油公司高粱，示范粮油公司给示范肥料厂豆粕，示范肥料厂给示范云雾山村有机肥',
  })
  expect(within(picture).getByText('示范粮油公司')).toBeTruthy()
  expect(await within(picture).findAllByText('4 吨')).toHaveLength(3)
  const gains = within(screen.getByRole('list', { name: '各方各得什么' })).getAllByRole('listitem')
  expect(gains[0]?.textContent).toBe('示范云雾山村得到有机肥，4吨给出高粱，4吨')
  expect(asked[0]).toBe(`${OWN} 3`)
})

test('a ring is proposed to all with how much of each, and what the server refuses is told at its field', async () => {
  const sent: Schemas['NewMatch'][] = []
  server.use(
    http.post('*/api/v1/matches', async ({ request }) => {
      sent.push((await request.json()) as Schemas['NewMatch'])
      return sent.length === 1
        ? refusal(422, 'invalid', { violations: [{ pointer: '#/legs/1/quantity', message: '只剩 3 吨' }] })
        : HttpResponse.json(match({ kind: 'RING' }), { status: 201 })
    }),
  )
  show(<Routing />, '/desk/exchanges')
  await userEvent.click(await screen.findByRole('button', { name: '提出互换' }))
  const feed = await screen.findByRole('textbox', { name: /豆粕/ })
  expect(feed).toHaveProperty('value', '4吨')
  await userEvent.click(screen.getByRole('button', { name: '发给各方' }))

  expect(await screen.findAllByText('只剩 3 吨')).toHaveLength(2) // in the summary and at the field
  await userEvent.clear(feed)
  await userEvent.type(feed, '3吨')
  await userEvent.click(screen.getByRole('button', { name: '发给各方' }))

  expect((await screen.findByRole('link', { name: '看这次对接' })).getAttribute('href')).toBe(`/desk/matches/${MATCH}`)
  expect(sent[1]).toMatchObject({
    kind: 'RING',
    price: null,
    legs: [
      { offer: '高粱', need: 'need-高粱', quantity: { raw: '4吨' }, needQuantity: null },
      { quantity: { raw: '3吨' } },
      { quantity: { raw: '4吨' } },
    ],
  })
})

test('a near miss says what would close it and leads to posting that', async () => {
  show(<Routing />, '/desk/exchanges')

  expect(await screen.findByText(near.sentence)).toBeTruthy()
  expect(screen.getByRole('link', { name: '青贮饲料' }).getAttribute('href')).toBe('/offers/feed')
  expect(screen.getByRole('link', { name: '发布需要' }).getAttribute('href')).toBe('/desk/post?side=needs')
})

test('rings of four are looked for on request', async () => {
  show(<Routing />, '/desk/exchanges')
  await userEvent.click(await screen.findByRole('checkbox', { name: '也找四方互换' }))

  expect(await screen.findByText('目前还连不成一圈')).toBeTruthy()
  expect(asked.at(-1)).toBe(`${OWN} 4`)
})
