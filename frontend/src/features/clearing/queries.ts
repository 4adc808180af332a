import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, bodyOf, type Schemas } from '../../api/client'

export type Clearing = Schemas['ClearingView']
export type Cleared = Schemas['ClearedExchangeView']

/** The newest first; asked again every second while one is made. */
export const clearingsQuery = queryOptions({
  queryKey: ['clearings'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/clearings', { signal })),
  select: ({ items }) => items,
  refetchInterval: ({ state }) => (state.data?.items[0]?.state === 'PLANNING' ? 1000 : false),
})

export const clearedQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['clearings', id, 'exchanges'],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/clearings/{id}/exchanges', {
          params: { path: { id }, query: { limit: 50, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })

/** By how much a better choice could beat this one at most, in percent of the bound; 0 where it is less than a hundredth. */
export function gapOf({ benefit, bound }: Pick<Clearing, 'benefit' | 'bound'>): number {
  return bound ? Math.floor((10_000 * (bound - (benefit ?? 0))) / bound) / 100 : 0
}
