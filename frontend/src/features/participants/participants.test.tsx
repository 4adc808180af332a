import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { Routing } from '../../app/Routing'
import type { Schemas } from '../../api/client'
import { categories } from '../../testing/builders'
import { show } from '../../testing/render'
import { refusal, server } from '../../testing/server'
import { OWN, signedInAs } from '../../testing/session'

const ID = '00000000-0000-8000-8000-0000000000d1'
const participant = (given: Partial<Schemas['ParticipantView']> = {}): Schemas['ParticipantView'] => ({
  id: ID,
  kind: 'COOPERATIVE',
  name: '示范茶叶合作社',
  territory: { code: '421181', name: '麻城市' },
  state: 'PENDING',
  verifiedBy: null,
  verifiedAt: null,
  legalForm: null,
  nativePlace: null,
  creditCode: null,
  about: null,
  themes: [],
  areas: [],
  contact: null,
  reason: null,
  ...given,
})
const versioned = (body: Schemas['ParticipantView'], version: number) =>
  HttpResponse.json(body, { headers: { ETag: `"${version}"` } })

let sent: unknown
let matched: string | null
beforeEach(() => {
  sent = undefined
  matched = null
})

test('the queue of participants is verified at once', async () => {
  await signedInAs('government')
  server.use(
    http.get('*/api/v1/reviews/participants', () => HttpResponse.json({ items: [participant()], next: null })),
    http.post('*/api/v1/reviews/participants', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ items: [{ id: ID, status: 200, problem: null }] })
    }),
  )
  show(<Routing />, '/desk/reviews?queue=participants')

  await userEvent.click(await screen.findByRole('checkbox', { name: '选中“示范茶叶合作社”' }))
  await userEvent.click(screen.getByRole('button', { name: '通过核实' }))
  await userEvent.click(screen.getAllByRole('button', { name: '通过核实' })[0] as HTMLElement)

  expect(await screen.findByRole('cell', { name: '已通过' })).toBeTruthy()
  expect(sent).toEqual({ decisions: [{ id: ID, decision: 'VERIFY' }] })
})

test('the list of participants is narrowed by name and state in the address', async () => {
  await signedInAs('government')
  let asked: URLSearchParams | undefined
  server.use(
    http.get('*/api/v1/participants', ({ request }) => {
      asked = new URL(request.url).searchParams
      return HttpResponse.json({ items: [participant()], next: null })
    }),
  )
  show(<Routing />, '/desk/participants?state=PENDING')

  await userEvent.type(await screen.findByRole('textbox', { name: '名称' }), '茶')
  await userEvent.click(screen.getByRole('button', { name: '查找' }))

  await waitFor(() => expect(asked?.get('q')).toBe('茶'))
  expect(asked?.get('state')).toBe('PENDING')
})

test('an official suspends a participant on the version that was read, with a reason', async () => {
  await signedInAs('government')
  let state: Schemas['ParticipantView']['state'] = 'VERIFIED'
  server.use(
    http.get(`*/api/v1/participants/${ID}`, () => versioned(participant({ state }), 7)),
    http.post(`*/api/v1/participants/${ID}/suspend`, async ({ request }) => {
      sent = await request.json()
      matched = request.headers.get('If-Match')
      state = 'SUSPENDED'
      return versioned(participant({ state }), 8)
    }),
  )
  show(<Routing />, `/desk/participants/${ID}`)

  await userEvent.click(await screen.findByRole('button', { name: '停用' }))
  await userEvent.type(screen.getByRole('textbox', { name: '原因' }), '执照过期')
  await userEvent.click(screen.getByRole('button', { name: '确定停用' }))

  expect(await screen.findByRole('button', { name: '恢复为已核实' })).toBeTruthy()
  expect(sent).toEqual({ reason: '执照过期' })
  expect(matched).toBe('"7"')
})

const mine = (given: Partial<Schemas['ParticipantView']> = {}) =>
  participant({ id: OWN, name: '示范云雾山村', kind: 'VILLAGE', state: 'VERIFIED', ...given })
const reads = http.get(`*/api/v1/participants/${OWN}/contact-reads`, () =>
  HttpResponse.json({
    items: [{ by: { id: ID, name: '示范武汉超市', kind: 'ENTERPRISE' }, at: '2026-11-24T02:00:00Z' }],
    next: null,
  }),
)

test('a member changes the profile on its version and sees who read the contact', async () => {
  await signedInAs('village')
  let profile = mine({ about: '种红薯' })
  let version = 3
  server.use(
    http.get('*/api/v1/categories', () => HttpResponse.json({ items: categories, next: null })),
    http.get(`*/api/v1/participants/${OWN}`, () => versioned(profile, version)),
    http.patch(`*/api/v1/participants/${OWN}`, async ({ request }) => {
      sent = await request.json()
      matched = request.headers.get('If-Match')
      profile = { ...profile, ...(sent as object) }
      return versioned(profile, ++version)
    }),
    reads,
  )
  show(<Routing />, '/desk/participant')

  await userEvent.type(await screen.findByRole('textbox', { name: '简介' }), '和茶')
  await userEvent.click(screen.getByRole('combobox', { name: '类别' }))
  await userEvent.click(await screen.findByRole('option', { name: '薯类' }))
  expect(screen.getByRole('button', { name: '去掉薯类' })).toBeTruthy()
  await userEvent.type(screen.getByRole('textbox', { name: '联系人' }), '陈支书')
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
  expect((await screen.findByRole('alert')).textContent).toContain('联系人和电话要一起填写')

  await userEvent.type(screen.getByRole('textbox', { name: '办公电话' }), '0713-1234567')
  await userEvent.click(screen.getByRole('button', { name: '保存' }))

  await waitFor(() =>
    expect(sent).toEqual({
      about: '种红薯和茶',
      legalForm: '',
      nativePlace: '',
      themes: ['produce.tuber'],
      areas: [],
      contact: { name: '陈支书', phone: '0713-1234567' },
    }),
  )
  expect(matched).toBe('"3"')
  expect(await screen.findByText('已保存')).toBeTruthy()
  expect(screen.getByRole('link', { name: '示范武汉超市' })).toBeTruthy()
})

test('what was typed survives that somebody else saved first', async () => {
  await signedInAs('village')
  let version = 3
  server.use(
    http.get(`*/api/v1/participants/${OWN}`, () => versioned(mine({ legalForm: '村委会' }), version)),
    http.patch(`*/api/v1/participants/${OWN}`, ({ request }) => {
      matched = request.headers.get('If-Match')
      if (matched === '"3"') {
        version = 4
        return refusal(412, 'version', { title: '别人已经先改过' })
      }
      return versioned(mine({ about: '种茶' }), 5)
    }),
    reads,
  )
  show(<Routing />, '/desk/participant')

  const about = await screen.findByRole('textbox', { name: '简介' })
  await userEvent.type(about, '种茶')
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
  expect((await screen.findByRole('alert')).textContent).toContain('别人已经先改过')
  expect(about).toHaveProperty('value', '种茶')

  await userEvent.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() => expect(matched).toBe('"4"'))
})
