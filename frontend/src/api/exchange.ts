import type { Schemas } from './client'

type Leg = Schemas['LegView']

/** What changes hands, in its owner's words: of a match, and of the agreement made from it. */
export const titleOf = (legs: readonly Leg[]) =>
  [...new Set(legs.map(({ offer, need }) => (offer ?? need)?.title))].filter(Boolean).join('、')
