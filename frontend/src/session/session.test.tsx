import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { afterEach, expect, test } from 'vitest'
import { Routing } from '../app/Routing'
import { show } from '../testing/render'
import { refusal, server } from '../testing/server'
import { signedInAs } from '../testing/session'
import { keepDraft, keptDraft } from './drafts'

afterEach(() => {
  localStorage.clear()
  window.dispatchEvent(new StorageEvent('storage', { key: null }))
})

test('a village officer sees whom she acts for, what waits, and the button to post', async () => {
  signedInAs('village')
  show(<Routing />, '/desk')

  expect(await screen.findByText('对接等我回复')).toBeTruthy()
  expect((await screen.findAllByText('示范云雾山村')).length).toBeGreaterThan(0)
  expect(screen.getByRole('link', { name: '发布' })).toBeTruthy()
})

test('who only looks is not offered to post', async () => {
  signedInAs('village', 'VIEWER')
  show(<Routing />, '/desk')

  expect(await screen.findByText('对接等我回复')).toBeTruthy()
  expect(screen.queryByRole('link', { name: '发布' })).toBeNull()
})

test('government is not offered to post', async () => {
  signedInAs('government')
  show(<Routing />, '/desk')

  expect(await screen.findByText('对接等我回复')).toBeTruthy()
  expect(screen.queryByRole('link', { name: '发布' })).toBeNull()
})

test('an account without a membership is told what to do', async () => {
  signedInAs(null)
  show(<Routing />, '/desk')

  expect(await screen.findByText('您的账号还没有加入任何单位')).toBeTruthy()
})

test('signing out in another tab ends the session here and drops the drafts', async () => {
  signedInAs('village')
  show(<Routing />, '/desk')
  await screen.findByText('对接等我回复')
  keepDraft('need', { title: '红薯' })

  localStorage.removeItem('oidc.user:https://id.test/realms/gongying:gongying-spa')
  window.dispatchEvent(new StorageEvent('storage', { key: 'oidc.user:' }))

  expect(await screen.findByRole('heading', { level: 1, name: '请先登录' })).toBeTruthy()
  expect(keptDraft('need')).toBeUndefined()
})

test('a token that ran out is renewed once, however many calls wait for it', async () => {
  signedInAs('village', 'SIGNER', 'token-2')
  const key = 'oidc.user:https://id.test/realms/gongying:gongying-spa'
  const kept = JSON.parse(localStorage.getItem(key) ?? '{}')
  localStorage.setItem(key, JSON.stringify({ ...kept, access_token: 'token-1', expires_at: 1 }))
  let renewals = 0
  server.use(
    http.get('https://id.test/realms/gongying/.well-known/openid-configuration', () =>
      HttpResponse.json({ issuer: 'https://id.test/realms/gongying', token_endpoint: 'https://id.test/token' }),
    ),
    http.post('https://id.test/token', () => {
      renewals++
      return HttpResponse.json({
        access_token: 'token-2',
        refresh_token: 'refresh-2',
        token_type: 'Bearer',
        expires_in: 300,
      })
    }),
  )
  show(<Routing />, '/desk')

  expect(await screen.findByText('对接等我回复')).toBeTruthy()
  expect(renewals).toBe(1)
})

test('a session the server ended asks to sign in again', async () => {
  signedInAs('village')
  const key = 'oidc.user:https://id.test/realms/gongying:gongying-spa'
  localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key) ?? '{}'), expires_at: 1 }))
  server.use(
    http.get('https://id.test/realms/gongying/.well-known/openid-configuration', () =>
      HttpResponse.json({ issuer: 'https://id.test/realms/gongying', token_endpoint: 'https://id.test/token' }),
    ),
    http.post('https://id.test/token', () => HttpResponse.json({ error: 'invalid_grant' }, { status: 400 })),
    http.get('*/api/v1/me', () => refusal(401, 'unauthorized')),
  )
  show(<Routing />, '/desk')

  expect(await screen.findByRole('heading', { level: 1, name: '请先登录' })).toBeTruthy()
})

test('the language and the text size stay after signing out', async () => {
  show(<Routing />)
  await userEvent.click(screen.getAllByRole('button', { name: '长辈版' })[0] as HTMLElement)

  expect(localStorage.getItem('text')).toBe('large')
  expect(document.documentElement.dataset.text).toBe('large')
  await userEvent.click(screen.getAllByRole('button', { name: '标准版' })[0] as HTMLElement)
})
