import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, bodyOf, type Schemas } from '../../api/client'

export type Allocation = Schemas['AllocationView']
export type Line = Schemas['AllocationLineView']

const paged = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: { next?: string | null }) => page.next ?? undefined,
}

export const allocationsQuery = infiniteQueryOptions({
  queryKey: ['allocations'],
  queryFn: ({ pageParam, signal }) =>
    bodyOf(api.GET('/api/v1/allocations', { params: { query: { cursor: pageParam } }, signal })),
  ...paged,
})

/** Asked again every second while it is made. */
export const allocationQuery = (id: string) =>
  queryOptions({
    queryKey: ['allocations', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/allocations/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.state === 'PLANNING' ? 1000 : false),
  })

export const linesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['allocations', id, 'lines'],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/allocations/{id}/lines', {
          params: { path: { id }, query: { limit: 100, cursor: pageParam } },
          signal,
        }),
      ),
    ...paged,
  })

export const placesQuery = (code: string) =>
  queryOptions({
    queryKey: ['territories', code, 'children'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/territories/{code}/children', { params: { path: { code } }, signal })),
    select: ({ items }) => items,
    staleTime: Infinity,
  })

/** How many lines each county's needs have. */
export function countiesOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { need } of lines) {
    const county = need.territory?.code.slice(0, 6)
    if (county?.length === 6) counts.set(county, (counts.get(county) ?? 0) + 1)
  }
  return counts
}

export type Dot = { x: number; y: number; levels: string }

/** The points of a trade-off in a box of that size, levels that come to the same as one; its axes begin at what is least, so that differences are seen. */
export function dotsOf(curve: Allocation['curve'], width: number, height: number): Dot[] {
  const least = Math.min(...curve.map(({ benefit }) => benefit))
  const most = Math.max(1, ...curve.map(({ worstTenth }) => worstTenth))
  const span = Math.max(1, 10_000 - least)
  const dots: Dot[] = []
  for (const { fairness, benefit, worstTenth } of curve) {
    const x = Math.round((worstTenth / most) * width)
    const y = Math.round(((10_000 - benefit) / span) * height)
    const same = dots.find((dot) => dot.x === x && dot.y === y)
    if (same) same.levels += `, ${fairness}`
    else dots.push({ x, y, levels: String(fairness) })
  }
  return dots
}
