import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { Routing } from '../../app/Routing'
import { listing } from '../../testing/builders'
import { show } from '../../testing/render'
import { server } from '../../testing/server'
import { signedInAs } from '../../testing/session'

const donation = listing({ title: '捐口罩', state: 'SUBMITTED' })
const loan = listing({ title: '小额贷款', state: 'SUBMITTED' })
let asked: (string | null)[]
let sent: unknown

beforeEach(async () => {
  asked = []
  sent = undefined
  await signedInAs('government')
  server.use(
    http.get('*/api/v1/reviews/listings', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('kind'))
      return HttpResponse.json({ items: [donation, loan], next: null })
    }),
  )
})

const rowOf = async (name: string) => within((await screen.findByRole('cell', { name })).closest('tr') as HTMLElement)

test('rows decided at once each say what became of them', async () => {
  server.use(
    http.post('*/api/v1/reviews/listings', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({
        items: [
          { id: donation.id, status: 200, problem: null },
          {
            id: loan.id,
            status: 409,
            problem: { type: '/problems/x', title: '不能公开', detail: '缺许可证', status: 409 },
          },
        ],
      })
    }),
  )
  show(<Routing />, '/desk/reviews')

  await userEvent.click(await screen.findByRole('checkbox', { name: '全选' }))
  await userEvent.click(screen.getByRole('button', { name: '公开' }))
  await userEvent.click(
    within(screen.getByRole('group', { name: /公开这 2 条/ })).getByRole('button', { name: '公开' }),
  )

  expect(await (await rowOf('捐口罩')).findByRole('cell', { name: '已公开' })).toBeTruthy()
  expect(await (await rowOf('小额贷款')).findByRole('cell', { name: '缺许可证' })).toBeTruthy()
  expect(sent).toEqual({
    decisions: [
      { id: donation.id, decision: 'PUBLISH' },
      { id: loan.id, decision: 'PUBLISH' },
    ],
  })
  expect(screen.getByText('已选 1 条')).toBeTruthy() // the refused one, to decide otherwise
})

test('returning takes one reason for all that are selected', async () => {
  server.use(
    http.post('*/api/v1/reviews/listings', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ items: [{ id: loan.id, status: 200, problem: null }] })
    }),
  )
  show(<Routing />, '/desk/reviews')

  await userEvent.click(await screen.findByRole('checkbox', { name: '选中“小额贷款”' }))
  await userEvent.click(screen.getByRole('button', { name: '退回修改' }))
  await userEvent.type(screen.getByRole('textbox', { name: '原因' }), '请写明利率')
  await userEvent.click(screen.getByRole('button', { name: '退回修改' }))

  await waitFor(() => expect(sent).toEqual({ decisions: [{ id: loan.id, decision: 'RETURN', reason: '请写明利率' }] }))
  expect(await (await rowOf('小额贷款')).findByRole('cell', { name: '已退回' })).toBeTruthy()
})

test('what is public already is only looked at', async () => {
  show(<Routing />, '/desk/reviews')

  await userEvent.click(await screen.findByRole('link', { name: '已公开，还没看过' }))

  expect(await screen.findByRole('button', { name: '看过，没问题' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: '公开' })).toBeNull()
  expect(asked).toEqual(['submitted', 'published'])
})

test('where nothing waits, the way leads to what is public and not looked at', async () => {
  await signedInAs('government')
  server.use(http.get('*/api/v1/reviews/listings', () => HttpResponse.json({ items: [], next: null })))
  show(<Routing />, '/desk/reviews')

  await userEvent.click(await screen.findByRole('link', { name: '去看已公开、还没看过的' }))

  expect(await screen.findByText('新公开的都看过了')).toBeTruthy()
})
