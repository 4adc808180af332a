import { http, HttpResponse, type JsonBodyType } from 'msw'
import { setupServer } from 'msw/node'
import type { Problem } from '../api/client'
import { codes, county, listing, units } from './builders'

const page = (...items: JsonBodyType[]) => HttpResponse.json({ items, next: null })

/** A small world every page can be drawn in; a test replaces the answer it is about with `server.use`. */
export const server = setupServer(
  http.get('*/api/v1/public/figures', () =>
    HttpResponse.json({ needs: 34, offers: 28, agreements: 7, villages: 12, asOf: '2026-11-24T00:00:00Z' }),
  ),
  http.get('*/api/v1/public/figures/counties', () =>
    page(county('421181', '麻城市', 12), county('422801', '恩施市', 5)),
  ),
  http.get('*/hubei.json', () =>
    HttpResponse.json([
      { c: '421181', n: '麻城市', p: 'M0,0l9,0 0,9z', x: [800, 250] },
      { c: '422801', n: '恩施市', p: 'M9,9l9,0 0,9z', x: [150, 400] },
    ]),
  ),
  http.get('*/api/v1/public/agreements', () => page()),
  http.get('*/api/v1/teams', () => page()),
  http.get('*/api/v1/units', () => page(...units)),
  http.get('*/api/v1/categories', () => page()),
  http.get('*/api/v1/programmes', () => page()),
  http.get('*/api/v1/codes/:list', ({ params }) =>
    HttpResponse.json({ code: params.list, items: codes[String(params.list)] ?? [] }),
  ),
  http.get('*/api/v1/needs', () => page(listing({ side: 'NEED', title: '有机肥 4 吨' }))),
  http.get('*/api/v1/offers', () => page(listing({ side: 'OFFER', title: '红薯 30 万斤' }))),
)

/** A refusal as the API writes it. */
export const refusal = (status: number, slug: string, more: Partial<Problem> = {}) =>
  HttpResponse.json(
    { type: `/problems/${slug}`, title: slug, status, ...more },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  )
