import { infiniteQueryOptions, keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf, type Schemas } from '../../api/client'
import { useSubmission } from '../../api/submission'

export type Rule = Schemas['RuleView']
export type Weights = Rule['weights']

export const rulesQuery = infiniteQueryOptions({
  queryKey: ['rules'],
  queryFn: ({ pageParam, signal }) =>
    bodyOf(api.GET('/api/v1/match-rules', { params: { query: { limit: 10, cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
})

export const sumOf = (weights: Weights) => Object.values(weights).reduce((sum, weight) => sum + weight, 0)

/** How other weights would order the counterparts of a listing. */
export const trialQuery = (listing: string, weights: Weights) =>
  queryOptions({
    queryKey: ['rules', 'trial', listing, weights],
    queryFn: ({ signal }) => bodyOf(api.POST('/api/v1/match-rules/trial', { body: { listing, weights }, signal })),
    select: ({ items }) => items,
    placeholderData: keepPreviousData,
  })

/** Words for the same goods of a category, in the version in force. */
export const synonymsQuery = (category: string, version: number) =>
  queryOptions({
    queryKey: ['rules', 'synonyms', category, version],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/match-rules/synonyms', { params: { query: { category } }, signal })),
  })

export function useChange() {
  const queries = useQueryClient()
  const anew = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['rules'] }),
      queries.invalidateQueries({ queryKey: ['suggestions'] }),
    ])
  return useSubmission(
    (body: Schemas['NewRule'], header) => bodyOf(api.POST('/api/v1/match-rules', { body, params: { header } })),
    { onSettled: anew },
  )
}
