import type { Schemas } from './client'

type Leg = Schemas['AgreementLegView']

/** What changes hands, in its owner's words: of a match, and of the agreement made from it. */
export const titleOf = (legs: readonly Leg[]) =>
  [...new Set(legs.map(({ offer, need }) => (offer ?? need)?.title))].filter(Boolean).join('、')

/** Whether each gives and each gets, in a circle; nothing has a price then. In a pool one gives or takes them all. */
export const isExchange = (legs: readonly Leg[]) =>
  legs.length > 1 && [legs.map(({ giver }) => giver.id), legs.map(({ taker }) => taker.id)].every(areDifferent)

const areDifferent = (ids: readonly string[]) => new Set(ids).size === ids.length
