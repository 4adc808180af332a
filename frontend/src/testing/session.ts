import { http, HttpResponse } from 'msw'
import type { Role } from '../session/me'
import { server } from './server'

const OWN = '00000000-0000-8000-8000-999999999999'

/** Signs somebody in before the application is drawn; call it before the module under test asks who is there. */
export function signedInAs(role: Role | null, capacity: 'SIGNER' | 'DRAFTER' | 'VIEWER' = 'SIGNER', token = 'token-1') {
  localStorage.setItem(
    'oidc.user:https://id.test/realms/gongying:gongying-spa',
    JSON.stringify({
      access_token: token,
      refresh_token: 'refresh-1',
      token_type: 'Bearer',
      scope: 'openid profile',
      profile: { sub: 'subject', iss: 'https://id.test/realms/gongying', aud: 'gongying-spa', exp: 0, iat: 0 },
      expires_at: Math.floor(Date.now() / 1000) + 300,
    }),
  )
  window.dispatchEvent(new StorageEvent('storage', { key: 'oidc.user:' }))
  server.use(
    http.get('*/config.json', () =>
      HttpResponse.json({ issuer: 'https://id.test/realms/gongying', clientId: 'gongying-spa' }),
    ),
    http.get('*/api/v1/me', ({ request }) =>
      request.headers.get('Authorization') === `Bearer ${token}`
        ? HttpResponse.json({
            subject: 'subject',
            role,
            capacity: role && capacity,
            participant: role && OWN,
            territory: '421181',
          })
        : new HttpResponse(null, { status: 401 }),
    ),
    http.get(`*/api/v1/participants/${OWN}`, () =>
      HttpResponse.json({
        id: OWN,
        kind: 'VILLAGE',
        name: '示范云雾山村',
        territory: { code: '421181114234', name: '云雾山村' },
        state: 'VERIFIED',
      }),
    ),
    http.get('*/api/v1/desk', () =>
      HttpResponse.json({ matches: 2, agreements: 0, tasks: 0, renewals: 0, reviews: 0, participants: 0 }),
    ),
  )
}
