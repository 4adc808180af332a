import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import { Routing } from '../app/Routing'
import { show } from '../testing/render'
import { server } from '../testing/server'
import { signedInAs, tokenEndpoint } from '../testing/session'
import { draftsOf, keepDraft, keptDraft } from './drafts'

test('a village officer sees whom she acts for, what waits, and the button to post', async () => {
  await signedInAs('village')
  show(<Routing />, '/desk')

  expect(await screen.findByText('对接等我回复')).toBeTruthy()
  expect((await screen.findAllByText('示范云雾山村')).length).toBeGreaterThan(0)
  expect(within(screen.getByRole('navigation', { name: '常用栏目' })).getByRole('link', { name: '发布' })).toBeTruthy()
})

test('who only looks is not offered to post', async () => {
  await signedInAs('village', 'VIEWER')
  show(<Routing />, '/desk')

  expect(await screen.findByText('对接等我回复')).toBeTruthy()
  expect(screen.queryByRole('link', { name: '发布' })).toBeNull()
})

test('government is not offered to post', async () => {
  await signedInAs('government')
  show(<Routing />, '/desk')

  expect(await screen.findByText('对接等我回复')).toBeTruthy()
  expect(screen.queryByRole('link', { name: '发布' })).toBeNull()
})

test('an account without a membership is told what to do', async () => {
  await signedInAs(null)
  show(<Routing />, '/desk')

  expect(await screen.findByText('您的账号还没有加入任何单位')).toBeTruthy()
})

test('signing out in another tab ends the session here', async () => {
  await signedInAs('village')
  show(<Routing />, '/desk')
  await screen.findByText('对接等我回复')

  localStorage.removeItem('signed-in')
  window.dispatchEvent(new StorageEvent('storage', { key: 'signed-in' }))

  expect(await screen.findByRole('heading', { level: 1, name: '请先登录' })).toBeTruthy()
})

test('a draft waits for its writer and for nobody else', () => {
  draftsOf('anna')
  keepDraft('need', { title: '红薯' })

  draftsOf('anna')
  expect(keptDraft('need')).toEqual({ title: '红薯' })
  draftsOf('ben')
  expect(keptDraft('need')).toBeUndefined()
})

test('a token that ran out is renewed once, however many calls wait for it', async () => {
  await signedInAs('village', 'SIGNER', { expired: true })
  const used: unknown[] = []
  server.use(
    http.post(tokenEndpoint, async ({ request }) => {
      used.push(new URLSearchParams(await request.text()).get('refresh_token'))
      return HttpResponse.json({
        access_token: 'token-1',
        refresh_token: 'refresh-1',
        token_type: 'Bearer',
        expires_in: 300,
      })
    }),
  )
  show(<Routing />, '/desk')

  expect(await screen.findByText('对接等我回复')).toBeTruthy()
  expect(used).toEqual(['refresh-0'])
})

test('a session the server ended asks to sign in again and keeps the draft', async () => {
  await signedInAs('village', 'SIGNER', { expired: true })
  keepDraft('need', { title: '红薯' })
  server.use(http.post(tokenEndpoint, () => HttpResponse.json({ error: 'invalid_grant' }, { status: 400 })))
  show(<Routing />, '/desk')

  expect(await screen.findByRole('heading', { level: 1, name: '请先登录' })).toBeTruthy()
  expect(keptDraft('need')).toEqual({ title: '红薯' })
})

test('a lost connection does not end the session', async () => {
  await signedInAs('village', 'SIGNER', { expired: true })
  server.use(http.post(tokenEndpoint, () => HttpResponse.error()))
  show(<Routing />, '/desk')

  expect(await screen.findByText('网络不通')).toBeTruthy()
})

test('the language and the text size stay after signing out', async () => {
  show(<Routing />)
  await userEvent.click(screen.getAllByRole('button', { name: '长辈版' })[0] as HTMLElement)

  expect(localStorage.getItem('text')).toBe('large')
  expect(document.documentElement.dataset.text).toBe('large')
  await userEvent.click(screen.getAllByRole('button', { name: '标准版' })[0] as HTMLElement)
})
