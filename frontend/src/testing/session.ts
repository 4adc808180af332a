import { http, HttpResponse } from 'msw'
import type { Role } from '../session/me'
import { TokenStore } from '../session/store'
import { server } from './server'

const ISSUER = 'https://id.test/realms/gongying'
/** The participant whoever is signed in acts for. */
export const OWN = '00000000-0000-8000-8000-999999999999'

/** Signs somebody in, as another tab would have; `expired` leaves a token that has to be renewed first. */
export async function signedInAs(
  role: Role | null,
  capacity: 'SIGNER' | 'DRAFTER' | 'VIEWER' = 'SIGNER',
  { expired = false } = {},
) {
  const user = {
    access_token: expired ? 'token-0' : 'token-1',
    refresh_token: 'refresh-0',
    token_type: 'Bearer',
    scope: 'openid profile',
    profile: { sub: 'subject', iss: ISSUER, aud: 'gongying-spa', exp: 0, iat: 0 },
    expires_at: expired ? 1 : Math.floor(Date.now() / 1000) + 300,
  }
  await new TokenStore().set(`user:${ISSUER}:gongying-spa`, JSON.stringify(user))
  localStorage.setItem('signed-in', '1')
  window.dispatchEvent(new StorageEvent('storage', { key: 'signed-in' }))

  server.use(
    http.get('*/config.json', () => HttpResponse.json({ issuer: ISSUER, clientId: 'gongying-spa' })),
    http.get(`${ISSUER}/.well-known/openid-configuration`, () =>
      HttpResponse.json({ issuer: ISSUER, token_endpoint: `${ISSUER}/token` }),
    ),
    http.get('*/api/v1/me', ({ request }) =>
      request.headers.get('Authorization') === 'Bearer token-1'
        ? HttpResponse.json({
            subject: 'subject',
            role,
            capacity: role && capacity,
            participant: role && OWN,
            territory: role && '421181',
          })
        : new HttpResponse(null, { status: 401 }),
    ),
    http.get(`*/api/v1/participants/${OWN}`, () =>
      HttpResponse.json({
        id: OWN,
        kind: role === 'government' ? 'GOVERNMENT' : 'VILLAGE',
        name: role === 'government' ? '示范麻城市政府' : '示范云雾山村',
        territory: { code: '421181', name: '麻城市' },
        state: 'VERIFIED',
      }),
    ),
    http.get('*/api/v1/desk', () =>
      HttpResponse.json({ matches: 2, agreements: 0, tasks: 0, returned: 0, renewals: 0, reviews: 0, participants: 0 }),
    ),
  )
}

export const tokenEndpoint = `${ISSUER}/token`
