import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { Routing } from '../../app/Routing'
import { listing } from '../../testing/builders'
import { show } from '../../testing/render'
import { refusal, server } from '../../testing/server'
import { OWN, signedInAs } from '../../testing/session'

let asked: URLSearchParams[]
beforeEach(() => {
  asked = []
  server.use(
    http.get('*/api/v1/needs', ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return HttpResponse.json({ items: [listing({ side: 'NEED', title: '有机肥 4 吨' })], next: null })
    }),
    http.get('*/api/v1/territories/421181', () =>
      HttpResponse.json({ code: '421181', name: '麻城市', path: '湖北省/黄冈市/麻城市' }),
    ),
  )
})

test('the address is the filter', async () => {
  show(<Routing />, '/needs?q=肥&territory=421181&sort=closing')

  expect(await screen.findByRole('link', { name: '有机肥 4 吨' })).toBeTruthy()
  expect(Object.fromEntries(asked[0] ?? [])).toEqual({ q: '肥', territory: '421181', sort: 'closing' })
})

test('a chosen filter is taken away with one press', async () => {
  show(<Routing />, '/needs?q=肥&territory=421181')

  await userEvent.click(await screen.findByRole('button', { name: '去掉“麻城市”' }))

  expect(Object.fromEntries(asked.at(-1) ?? [])).toEqual({ q: '肥' })
})

test('a county pressed on the map narrows the list', async () => {
  show(<Routing />, '/needs')

  await userEvent.click(await screen.findByRole('button', { name: '麻城市 12 条' }))

  expect(await screen.findByRole('button', { name: '去掉“麻城市”' })).toBeTruthy()
})

test('a visitor at a listing sees who posted it and is asked to sign in to propose', async () => {
  const need = listing({ side: 'NEED', title: '有机肥 4 吨' })
  server.use(
    http.get('*/api/v1/needs/:id', () => HttpResponse.json(need)),
    http.get('*/api/v1/participants/:id', () =>
      HttpResponse.json({
        ...need.participant,
        territory: need.territory,
        state: 'VERIFIED',
        themes: [],
        areas: [],
        verifiedBy: '麻城市农业农村局',
        verifiedAt: '2026-10-08T02:00:00Z',
      }),
    ),
  )
  show(<Routing />, `/needs/${need.id}`)

  expect(await screen.findByRole('heading', { level: 1, name: '有机肥 4 吨' })).toBeTruthy()
  expect(await screen.findByText('2026年10月8日 由麻城市农业农村局核实')).toBeTruthy()
  expect(screen.getByRole('button', { name: '登录后对接' })).toBeTruthy()
})

test('a signed-in side proposes to a listing, and looks for counterparts of its own', async () => {
  const need = listing({ side: 'NEED', title: '有机肥 4 吨' })
  const own = listing({ side: 'NEED', participant: { id: OWN, name: '示范云雾山村', kind: 'VILLAGE' } })
  await signedInAs('village')
  server.use(
    http.get('*/api/v1/needs/:id', ({ params }) => HttpResponse.json(params.id === own.id ? own : need)),
    http.get('*/api/v1/participants/:id', () => HttpResponse.json({ ...need.participant, territory: need.territory })),
  )
  const { unmount } = show(<Routing />, `/needs/${need.id}`)
  const propose = await screen.findByRole('link', { name: '提出对接' })
  expect(propose.getAttribute('href')).toBe(`/desk/matches/new?need=${need.id}`)
  unmount()

  show(<Routing />, `/needs/${own.id}`)
  const suggestions = await screen.findByRole('link', { name: '为我推荐' })
  expect(suggestions.getAttribute('href')).toBe(`/desk/needs/${own.id}/suggestions`)
})

test('a listing that is gone says so in the server’s words', async () => {
  server.use(
    http.get('*/api/v1/needs/:id', () =>
      refusal(404, 'not-found', { title: '没有找到', detail: '这条信息已经撤下。' }),
    ),
  )
  show(<Routing />, '/needs/00000000-0000-8000-8000-000000000000')

  expect(await screen.findByText('这条信息已经撤下。')).toBeTruthy()
})
