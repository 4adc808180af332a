import type { Schemas } from '../../api/client'
import type { Listing, Proposal } from './suggestionQueries'

export const purposes = ['TRADE', 'SAMPLE', 'VISIT'] as const
export type Purpose = (typeof purposes)[number]

/** What the form holds. A field is called as in the body, so that the server's complaint finds it. */
export const blank = {
  purpose: 'TRADE' as Purpose,
  'legs/0/quantity': '',
  'legs/0/needQuantity': '',
  price: '',
  from: '',
  until: '',
  note: '',
}
export type Terms = typeof blank

/** The need and the offer of a pair, whichever of them is mine; mine may be missing. */
export function legOf(other: Listing, mine: Listing | undefined) {
  return other.side === 'OFFER' ? { offer: other, need: mine } : { offer: mine, need: other }
}

/** The proposal to one counterpart; 要样品 and 约考察 have neither quantity nor price. */
export function proposalOf(terms: Terms, other: Listing, mine: Listing | undefined): Proposal {
  const { offer, need } = legOf(other, mine)
  const trade = terms.purpose === 'TRADE'
  const given = (field: 'legs/0/quantity' | 'legs/0/needQuantity' | 'price') =>
    trade && terms[field].trim() ? { raw: terms[field].trim() } : null
  return {
    kind: 'DIRECT',
    purpose: terms.purpose,
    legs: [
      {
        offer: offer?.id ?? null,
        need: need?.id ?? null,
        quantity: given('legs/0/quantity'),
        needQuantity: given('legs/0/needQuantity'),
      },
    ],
    price: given('price'),
    from: terms.from || null,
    until: terms.until || null,
    note: terms.note.trim() || null,
  }
}

/** Whether the two sides count in units that do not convert: 亩 against 吨. */
export function unitsDiffer(units: readonly Schemas['UnitView'][], other: Listing, mine: Listing | undefined) {
  const { offer, need } = legOf(other, mine)
  const kind = (listing: Listing | undefined) => units.find(({ code }) => code === listing?.quantity.unit)?.kind
  const [one, two] = [kind(offer), kind(need)]
  return one !== undefined && two !== undefined && one !== two
}
