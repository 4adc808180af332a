import type { Schemas } from '../api/client'
import { listing } from './builders'

const factor = (
  name: string,
  value: number,
  weight: number,
  points: number,
  sentence: string,
): Schemas['FactorView'] => ({ name, value, weight, points, sentence })

/** An offer the engine suggests for a need. */
export const suggestion = (
  offer: Schemas['ListingView'] = listing(),
  given: Partial<Schemas['SuggestionView']> = {},
): Schemas['SuggestionView'] => ({
  offer,
  score: 8150,
  fit: 'strong',
  covered: '4',
  distanceKm: 118.4,
  factors: [
    factor('category', 1, 0.25, 2155, '同是有机肥'),
    factor('distance', 0.46, 0.15, 595, '相距 118 公里，不在同一个县'),
  ],
  gains: [
    { participant: { id: 'us', name: '示范云雾山村', kind: 'VILLAGE' }, gives: '货款', gets: '有机肥 4 吨' },
    { participant: offer.participant, gives: '有机肥 4 吨', gets: '货款' },
  ],
  ruleVersion: '2026-1',
  ...given,
})
