import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answerOf, api, bodyOf, type Schemas } from '../../api/client'

export type Listing = Schemas['ListingView']
export type Side = Schemas['Side']
export type State = Listing['state']

/** What a list is narrowed to; the same names as in the address and in the API. */
export type Filter = {
  q?: string
  category?: string
  territory?: string
  programme?: string
  participant?: string
  state?: string
  sort?: 'newest' | 'closing'
}

/** The folder of a side in every address: /needs and /offers. */
export const folder = { NEED: 'needs', OFFER: 'offers' } as const
export const addressOf = (listing: Pick<Listing, 'side' | 'id'>) => `/${folder[listing.side]}/${listing.id}`

export const listingsQuery = (side: Side, filter: Filter, limit?: number) =>
  infiniteQueryOptions({
    queryKey: ['listings', side, filter, limit],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET(`/api/v1/${folder[side]}`, { params: { query: { ...filter, limit, cursor: pageParam } }, signal }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })

export const listingQuery = (side: Side, id: string) =>
  queryOptions({
    queryKey: ['listings', side, id],
    queryFn: ({ signal }) => bodyOf(api.GET(`/api/v1/${folder[side]}/{id}`, { params: { path: { id } }, signal })),
  })

/** One of my own with its version, which goes back when it is changed. */
export const ownListingQuery = (side: Side, id: string) =>
  queryOptions({
    queryKey: ['listings', side, id, 'own'],
    queryFn: ({ signal }) => answerOf(api.GET(`/api/v1/${folder[side]}/{id}`, { params: { path: { id } }, signal })),
  })
