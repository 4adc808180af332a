import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import { server } from '../testing/server'
import { show } from '../testing/render'
import { Routing } from './Routing'

test('a visitor sees the figures, the counties and what is new on both sides', async () => {
  show(<Routing />)

  expect(await screen.findByText('34')).toBeTruthy()
  expect(await screen.findByRole('link', { name: '有机肥 4 吨' })).toBeTruthy()
  expect(await screen.findByRole('link', { name: '红薯 30 万斤' })).toBeTruthy()
  expect(await screen.findByRole('button', { name: '麻城市 12 条' })).toBeTruthy()
})

test('a visitor is asked to sign in before the desk', async () => {
  show(<Routing />, '/desk')

  expect(await screen.findByRole('heading', { level: 1, name: '请先登录' })).toBeTruthy()
})

test('an address nobody knows says so and shows a way on', async () => {
  show(<Routing />, '/nowhere')

  expect(await screen.findByRole('heading', { level: 1, name: '没有这个页面' })).toBeTruthy()
})

test('a figure that cannot be read does not take the page down', async () => {
  server.use(http.get('*/api/v1/public/figures', () => new HttpResponse(null, { status: 503 })))
  show(<Routing />)

  expect(await screen.findByRole('link', { name: '有机肥 4 吨' })).toBeTruthy()
})

test('the page speaks English when asked to', async () => {
  show(<Routing />)

  await userEvent.click(within(screen.getByRole('contentinfo')).getByRole('button', { name: 'English' }))

  expect(await screen.findByRole('heading', { level: 1, name: 'Everyone needs, everyone gives' })).toBeTruthy()
  await userEvent.click(within(screen.getByRole('contentinfo')).getByRole('button', { name: '中文' }))
})
