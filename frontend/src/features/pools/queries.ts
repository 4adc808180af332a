import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf, type Schemas } from '../../api/client'
import { useSubmission } from '../../api/submission'

export type Pool = Schemas['PoolView']

export const poolsQuery = (mine: boolean) =>
  infiniteQueryOptions({
    queryKey: ['pools', 'list', mine],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(api.GET('/api/v1/pools', { params: { query: { mine, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })

/** Asked again while somebody looks at it: others join and leave. */
export const poolQuery = (id: string) =>
  queryOptions({
    queryKey: ['pools', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/pools/{id}', { params: { path: { id } }, signal })),
    refetchInterval: 30_000,
  })

/** Joins, leaves or closes; the pool is as the answer says. */
export function usePoolMoves(id: string) {
  const queries = useQueryClient()
  const params = { path: { id } }
  const moved = {
    onSuccess: async (pool: Pool) => {
      queries.setQueryData(poolQuery(id).queryKey, pool)
      await queries.invalidateQueries({ queryKey: ['pools', 'list'] })
    },
    onError: () => queries.invalidateQueries(poolQuery(id)),
  }
  const join = useSubmission(
    (body: Schemas['Joining'], header) =>
      bodyOf(api.POST('/api/v1/pools/{id}/join', { params: { ...params, header }, body })),
    moved,
  )
  const leave = useSubmission(
    (_: null, header) => bodyOf(api.POST('/api/v1/pools/{id}/leave', { params: { ...params, header } })),
    moved,
  )
  const close = useSubmission(
    (_: null, header) => bodyOf(api.POST('/api/v1/pools/{id}/close', { params: { ...params, header } })),
    moved,
  )
  return { join, leave, close }
}

/** Lines of what from, then the price, as one would write them; the number of a line that cannot be read. */
export function stepsIn(written: string): Schemas['PoolStepGiven'][] | number {
  const steps: Schemas['PoolStepGiven'][] = []
  for (const [at, line] of written.split('\n').entries()) {
    if (!line.trim()) continue
    const [from, price, ...more] = line.trim().split(/[\s,，:：]+/)
    if (!from || !price || more.length > 0) return at + 1
    steps.push({ from: { raw: from }, price: { raw: price } })
  }
  return steps
}
