import { queryOptions } from '@tanstack/react-query'
import { api, bodyOf, type Schemas } from '../../api/client'

export const figuresQuery = queryOptions({
  queryKey: ['figures'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/public/figures', { signal })),
})

export const countyFiguresQuery = (side: Schemas['Side']) =>
  queryOptions({
    queryKey: ['figures', 'counties', side],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/public/figures/counties', { params: { query: { side } }, signal })),
    select: ({ items }): ReadonlyMap<string, number> => new Map(items.map((item) => [item.territory.code, item.count])),
  })

export type Desk = Schemas['DeskView']

/** What waits for me; asked again every minute, so that a badge is never older than that. */
export const deskQuery = queryOptions({
  queryKey: ['desk'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/desk', { signal })),
  refetchInterval: 60_000,
})
