import type { Schemas } from '../api/client'

let made = 0
const id = () => `00000000-0000-8000-8000-${String(++made).padStart(12, '0')}`

export const units: Schemas['UnitView'][] = [
  { code: 'jin', zh: '斤', en: 'jin', kind: 'mass', factor: '0.5' },
  { code: 't', zh: '吨', en: 'tonne', kind: 'mass', factor: '1000' },
]

export const county = (code: string, name: string, count: number): Schemas['CountyFigureView'] => ({
  territory: { code, name },
  count,
})

export const listing = (given: Partial<Schemas['ListingView']> = {}): Schemas['ListingView'] => ({
  id: id(),
  side: 'OFFER',
  state: 'PUBLISHED',
  title: '红薯 30 万斤',
  text: null,
  category: 'produce.tuber',
  quantity: { value: '300000', unit: 'jin', approximate: false, period: null, raw: '30万斤' },
  remaining: null,
  unitPrice: null,
  territory: { code: '421181114234', name: '麻城市顺河镇云雾山村' },
  participant: { id: id(), name: '示范云雾山村', kind: 'VILLAGE' },
  reach: 'nationwide',
  validFrom: '2026-11-01',
  validUntil: '2099-12-31',
  externalId: null,
  urgency: null,
  programme: null,
  eligibility: null,
  reason: null,
  ...given,
})

export const codes: Record<string, Schemas['CodeListView']['items']> = {
  urgency: [{ code: 'urgent', zh: '紧急', en: 'urgent' }],
  eligibility: [{ code: 'villages', zh: '仅限村和合作社', en: 'villages and cooperatives only' }],
  paper: [{ code: 'pesticide_licence', zh: '农药经营许可证', en: 'pesticide trade licence' }],
}

const category = (
  code: string,
  zh: string,
  en: string,
  review = false,
  papers: string[] = [],
): Schemas['CategoryView'] => ({
  code,
  parent: code.includes('.') ? (code.split('.')[0] ?? null) : null,
  zh,
  en,
  links: [],
  units: [],
  review,
  papers,
})

export const categories = [
  category('produce', '农产品', 'Produce'),
  category('produce.tuber', '薯类', 'Tubers'),
  category('input', '农资', 'Inputs'),
  category('input.pesticide', '农药', 'Pesticide', true, ['pesticide_licence']),
]
