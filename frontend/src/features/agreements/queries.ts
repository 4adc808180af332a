import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, bodyOf, type Schemas } from '../../api/client'

export type Agreement = Schemas['AgreementView']

export const states = ['INTENTION', 'SIGNED', 'ACTIVE', 'FULFILLED', 'TERMINATED', 'BREACHED'] as const

export const agreementsQuery = (state: Agreement['state'] | undefined) =>
  infiniteQueryOptions({
    queryKey: ['agreements', { state }],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(api.GET('/api/v1/agreements', { params: { query: { state, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })

export const agreementQuery = (id: string) =>
  queryOptions({
    queryKey: ['agreements', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/agreements/{id}', { params: { path: { id } }, signal })),
  })
