import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, bodyOf } from '../../api/client'

/** Handed in and waiting for a decision, or public and not looked at yet. */
export type Kind = 'submitted' | 'published'

/** The oldest first; read again only when asked, so that results stay in sight. */
export const listingReviewsQuery = (kind: Kind) =>
  infiniteQueryOptions({
    queryKey: ['reviews', 'listings', kind],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/reviews/listings', { params: { query: { kind, limit: 100, cursor: pageParam } }, signal }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
