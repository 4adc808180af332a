import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf, type Schemas } from '../../api/client'
import { useSubmissions } from '../../api/submission'
import type { Tone } from '../../design/Status'

export type Suggestion = Schemas['SuggestionView']
export type Listing = Schemas['ListingView']
type Side = Schemas['Side']

export const folder = { NEED: 'needs', OFFER: 'offers' } as const
export const opposite = { NEED: 'OFFER', OFFER: 'NEED' } as const

/** The counterparts of one of my listings, best first. */
export const suggestionsQuery = ({ side, id }: Pick<Listing, 'side' | 'id'>) =>
  infiniteQueryOptions({
    queryKey: ['suggestions', side, id],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET(`/api/v1/${folder[side]}/{id}/suggestions`, {
          params: { path: { id }, query: { cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })

/** The best three a listing would have that is not posted yet. */
export const previewQuery = (side: Side, body: Schemas['NewListing']) =>
  queryOptions({
    queryKey: ['suggestions', 'preview', side, body],
    queryFn: ({ signal }) => bodyOf(api.POST('/api/v1/suggestions', { params: { query: { side } }, body, signal })),
    select: ({ items }) => items,
  })

/** Why a need and an offer fit, or why not. */
export const pairQuery = (need: string, offer: string) =>
  queryOptions({
    queryKey: ['suggestions', 'pair', need, offer],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/needs/{id}/suggestions/{offerId}', { params: { path: { id: need, offerId: offer } }, signal }),
      ),
  })

/** A few open listings of one side that say what was typed. */
export const namedQuery = (side: Side, q: string) =>
  queryOptions({
    queryKey: ['listings', side, 'named', q],
    queryFn: ({ signal }) => bodyOf(api.GET(`/api/v1/${folder[side]}`, { params: { query: { q, limit: 8 } }, signal })),
    select: ({ items }) => items,
  })

export const tones: Record<Suggestion['fit'], Tone> = { strong: 'good', fair: 'open', weak: 'waiting' }

/** The counterpart in a suggestion, whichever side asked. */
export const counterpartOf = ({ need, offer }: Suggestion) => offer ?? need

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i
/** The id in an address, or an id by itself. */
export const idIn = (typed: string) => ID.exec(typed)?.[0].toLowerCase()

export type Proposal = Schemas['NewMatch']

/** Proposes to several at once, each by itself. */
export function useProposals() {
  const queries = useQueryClient()
  return useSubmissions(
    ({ body }: { to: string; body: Proposal }, header) =>
      bodyOf(api.POST('/api/v1/matches', { body, params: { header } })),
    { onSettled: () => queries.invalidateQueries({ queryKey: ['matches'] }) },
  )
}
