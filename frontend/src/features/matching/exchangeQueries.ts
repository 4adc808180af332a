import { queryOptions } from '@tanstack/react-query'
import { api, bodyOf, type Schemas } from '../../api/client'

export type Exchange = Schemas['ExchangeView']
export type ExchangeLeg = Schemas['ExchangeLegView']
export type NearMiss = Schemas['NearMissView']

/** The exchanges through a participant, of three at most or also of four. */
export const exchangesQuery = (id: string, longest: 3 | 4) =>
  queryOptions({
    queryKey: ['exchanges', id, longest],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/participants/{id}/exchanges', { params: { path: { id }, query: { longest } }, signal })),
  })
