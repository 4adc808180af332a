import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { Routing } from '../../app/Routing'
import { agreement, AGREEMENT, team, TEAM } from '../../testing/exchange'
import { show } from '../../testing/render'
import { refusal, server } from '../../testing/server'
import { signedInAs } from '../../testing/session'

let sent: unknown
let current = agreement()
const one = `*/api/v1/agreements/${AGREEMENT}`
const address = `/desk/agreements/${AGREEMENT}`

beforeEach(async () => {
  sent = undefined
  current = agreement()
  await signedInAs('village')
  server.use(http.get(one, () => HttpResponse.json(current)))
})

test('the address narrows the list to a state', async () => {
  let asked: URLSearchParams | undefined
  server.use(
    http.get('*/api/v1/agreements', ({ request }) => {
      asked = new URL(request.url).searchParams
      return HttpResponse.json({ items: [current], next: null })
    }),
  )
  show(<Routing />, '/desk/agreements?state=INTENTION')

  expect((await screen.findByRole('link', { name: '红薯 30 万斤' })).getAttribute('href')).toBe(address)
  expect(asked?.get('state')).toBe('INTENTION')
})

test('a signature carries the revision and whether the price is public, and is seen at once', async () => {
  server.use(
    http.post(`${one}/sign`, async ({ request }) => {
      sent = await request.json()
      const [us, them] = agreement().parties
      current = agreement({
        parties: [us && { ...us, signedAt: '2026-11-24T02:00:00Z' }, them].filter((party) => !!party),
      })
      return HttpResponse.json(current)
    }),
  )
  show(<Routing />, address)

  await userEvent.click(await screen.findByRole('checkbox', { name: /公开单价/ }))
  await userEvent.click(screen.getByRole('button', { name: '签字' }))
  await userEvent.click(screen.getByRole('button', { name: '确定签字' }))

  expect(await screen.findByText('2026年11月24日 已签字')).toBeTruthy()
  expect(screen.getByText('本单位已经签字，正在等对方签字。')).toBeTruthy()
  expect(sent).toEqual({ revision: 1, pricePublic: true })
})

test('when others were first, it says that not enough is left and what to do', async () => {
  server.use(http.post(`${one}/sign`, () => refusal(409, 'not-enough-left', { detail: '还剩 0 斤' })))
  show(<Routing />, address)

  await userEvent.click(await screen.findByRole('button', { name: '签字' }))
  await userEvent.click(screen.getByRole('button', { name: '确定签字' }))

  expect((await screen.findByRole('alert')).textContent).toContain('还剩 0 斤')
  expect(screen.getByRole('heading', { name: '剩下的数量不够了' })).toBeTruthy()
})

test('an intention is ended with a reason', async () => {
  server.use(
    http.post(`${one}/terminate`, async ({ request }) => {
      sent = await request.json()
      current = agreement({ state: 'TERMINATED', reason: '货已卖完' })
      return HttpResponse.json(current)
    }),
  )
  show(<Routing />, address)

  await userEvent.click(await screen.findByRole('button', { name: '终止' }))
  await userEvent.type(screen.getByRole('textbox', { name: '原因' }), '货已卖完')
  await userEvent.click(screen.getByRole('button', { name: '确定终止' }))

  expect(await screen.findByText('已终止')).toBeTruthy()
  expect(screen.getByText('货已卖完')).toBeTruthy()
  expect(sent).toEqual({ reason: '货已卖完' })
})

test('who drafts sees what is agreed and cannot sign', async () => {
  await signedInAs('village', 'DRAFTER')
  show(<Routing />, address)

  expect(await screen.findByText('签字要由本单位有签字权的成员来办。')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '签字' })).toBeNull()
})

test('an official forms a team from both sides of a signed agreement', async () => {
  await signedInAs('government')
  const [village, enterprise] = agreement().parties.map((party, at) => ({ ...party, id: `p${at}` }))
  current = agreement({ state: 'SIGNED', parties: [village, enterprise].filter((party) => !!party) })
  server.use(
    http.get(`${one}/candidates`, () =>
      HttpResponse.json({
        items: [
          { participant: 'p0', subject: 's0', name: '陈支书' },
          { participant: 'p1', subject: 's1', name: '王经理' },
        ],
        next: null,
      }),
    ),
    http.post('*/api/v1/teams', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ id: 'c9' }, { status: 201 })
    }),
    http.get('*/api/v1/teams/c9', () => refusal(404, 'not-found', { title: '小组页' })),
  )
  show(<Routing />, address)

  await userEvent.click(await screen.findByRole('button', { name: '为这份协议组小组' }))
  await userEvent.click(screen.getByRole('button', { name: '组建小组' }))
  expect(await screen.findByText('有 3 处需要修改')).toBeTruthy()

  await userEvent.type(screen.getAllByRole('textbox', { name: '姓名或称呼' })[0] as HTMLElement, '周副县长')
  await screen.findByRole('option', { name: '陈支书' })
  const users = screen.getAllByRole('combobox', { name: '平台用户（可不选）' })
  await userEvent.selectOptions(users[1] as HTMLElement, '陈支书')
  await userEvent.selectOptions(users[2] as HTMLElement, '王经理')
  await userEvent.click(screen.getByRole('button', { name: '组建小组' }))

  await waitFor(() =>
    expect(sent).toMatchObject({
      agreement: AGREEMENT,
      name: '红薯 30 万斤项目小组',
      members: [
        { name: '周副县长', role: 'LEADER' },
        { participant: 'p0', subject: 's0', name: '陈支书', role: 'VILLAGER' },
        { participant: 'p1', subject: 's1', name: '王经理', role: 'ENTERPRISE' },
      ],
    }),
  )
  expect(await screen.findByRole('heading', { level: 1, name: '小组页' })).toBeTruthy()
})

test.each(['village', 'government'] as const)('a %s is led to the team an agreement has', async (role) => {
  await signedInAs(role)
  current = agreement({ state: 'SIGNED' })
  let asked: string | null = null
  server.use(
    http.get('*/api/v1/teams', ({ request }) => {
      asked = new URL(request.url).searchParams.get('agreement')
      return HttpResponse.json({ items: [team()], next: null })
    }),
  )
  show(<Routing />, address)

  expect((await screen.findByRole('link', { name: '红薯进城项目小组' })).getAttribute('href')).toBe(
    `/desk/teams/${TEAM}`,
  )
  expect(screen.queryByRole('button', { name: '为这份协议组小组' })).toBeNull()
  expect(asked).toBe(AGREEMENT)
})
