import type { Schemas } from '../../api/client'
import { daysUntil } from '../../design/numbers'
import type { Listing } from './queries'

/** What the form holds: the fields of the body, each as it is typed. */
export type Written = Record<keyof typeof blank, string>

export const blank = {
  title: '',
  quantity: '',
  category: '',
  territory: '',
  unitPrice: '',
  text: '',
  validFrom: '',
  validUntil: '',
  reach: 'nationwide',
  programme: '',
  urgency: '',
  eligibility: '',
  contactPhone: '',
}
const fields = Object.keys(blank) as (keyof Written)[]

/** What may be left out; it stands behind 更多, but for the price. */
export const optional = [
  'text',
  'validFrom',
  'validUntil',
  'reach',
  'programme',
  'urgency',
  'eligibility',
  'contactPhone',
] as const
export const required = ['title', 'quantity', 'category', 'territory'] as const

/** A listing as its owner would type it again; units in Chinese, as the server reads them. */
export function writtenFrom(listing: Listing, units: readonly Schemas['UnitView'][]): Written {
  const unitName = (code: string | null) => units.find((unit) => unit.code === code)?.zh.replace(/（.*）/, '') ?? ''
  const { quantity, unitPrice: price } = listing
  const said = quantity.value === null ? '' : `${quantity.value}${unitName(quantity.unit)}`
  const priced = price?.gift
    ? '免费'
    : price?.amount
      ? price.amount + '元' + (price.per ? `/${unitName(price.per)}` : '')
      : ''
  return {
    title: listing.title,
    quantity: quantity.raw ?? said,
    category: listing.category,
    territory: listing.territory.code,
    unitPrice: price?.raw ?? priced,
    text: listing.text ?? '',
    validFrom: listing.validFrom,
    validUntil: listing.validUntil,
    reach: listing.reach,
    programme: listing.programme ?? '',
    urgency: listing.urgency ?? '',
    eligibility: listing.eligibility ?? '',
    contactPhone: '', // its owner's alone, and not read again
  }
}

/** The body of a new listing: what was left empty is left out, and the server's defaults hold. */
export function newListing(written: Written): Schemas['NewListing'] {
  const { title, quantity, category, territory, unitPrice, ...more } = trimmed(written)
  return {
    title,
    quantity: { raw: quantity },
    category,
    territory,
    ...(unitPrice && { unitPrice: { raw: unitPrice } }),
    ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== '')),
  }
}

/**
 * Only what differs, so that two people changing different things do not undo each other. '' takes away what may be
 * missing; a price is taken away by calling it open, and a listing always has its dates.
 */
export function changeOf(before: Written, after: Written): Schemas['ListingChange'] {
  const now = trimmed(after)
  const given = (field: keyof Written) => {
    if (field === 'quantity') return { raw: now.quantity }
    if (field === 'unitPrice') return { raw: now.unitPrice || '面议' }
    return now[field]
  }
  return Object.fromEntries(
    fields
      .filter((field) => now[field] !== before[field].trim())
      .filter((field) => now[field] !== '' || (field !== 'validFrom' && field !== 'validUntil'))
      .map((field) => [field, given(field)]),
  )
}

const trimmed = (written: Written) =>
  Object.fromEntries(fields.map((field) => [field, written[field].trim()])) as Written

/** What a date field complains of before anything is sent. */
export function windowComplaint({ validFrom, validUntil }: Written): 'past' | 'reversed' | undefined {
  if (!validUntil) return undefined
  if (daysUntil(validUntil) < 0) return 'past'
  return validFrom && validUntil < validFrom ? 'reversed' : undefined
}
