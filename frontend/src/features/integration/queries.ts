import { queryOptions } from '@tanstack/react-query'
import { api, bodyOf, fileAt, ProblemError, type Schemas } from '../../api/client'
import { rowsOf } from '../../design/csv'

export type Import = Schemas['ImportView']

export const isDone = ({ state }: Import) => state !== 'STAGED'

/** How far an import has come: asked again every two seconds until it is done, also when an answer was lost. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/imports/{id}', { params: { path: { id } }, signal })),
    staleTime: ({ state }) => (state.data && isDone(state.data) ? Infinity : 0),
    retry: false,
    refetchInterval: ({ state }) =>
      (state.data && isDone(state.data)) || state.error instanceof ProblemError ? false : 2000,
  })

export type Reject = Record<string, string>

/** The rejected rows, as the server wrote them and row by row. */
export const rejectsQuery = (address: string) =>
  queryOptions({
    queryKey: ['imports', 'rejects', address],
    queryFn: async ({ signal }) => {
      const csv = (await fileAt(address, signal)).replace(/^\uFEFF/, '')
      return { csv, rows: rowsOf(csv) }
    },
    staleTime: Infinity,
  })
