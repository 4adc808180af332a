import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, bodyOf, type Schemas } from '../../api/client'

export type PublicAgreement = Schemas['PublicAgreementView']

export const publicAgreementsQuery = (
  filter: { territory?: string; category?: string; participant?: string },
  limit?: number,
) =>
  infiniteQueryOptions({
    queryKey: ['public', 'agreements', filter, limit],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/public/agreements', { params: { query: { ...filter, limit, cursor: pageParam } }, signal }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
