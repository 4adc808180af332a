import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, bodyOf, type Schemas } from '../../api/client'

export type Match = Schemas['MatchView']
export type Revision = Schemas['RevisionView']

/** What a list is narrowed to by state; a suggestion is no match of anybody's yet. */
export const states = ['PROPOSED', 'NEGOTIATING', 'AGREED', 'DECLINED', 'EXPIRED'] as const

export const matchesQuery = (filter: { waiting?: boolean; state?: Match['state'] }) =>
  infiniteQueryOptions({
    queryKey: ['matches', filter],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(api.GET('/api/v1/matches', { params: { query: { ...filter, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })

export const matchQuery = (id: string) =>
  queryOptions({
    queryKey: ['matches', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/matches/{id}', { params: { path: { id } }, signal })),
  })

/** What was written, oldest first whichever way it comes; asked again while somebody looks at it. */
export const messagesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['matches', id, 'messages'],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/matches/{id}/messages', {
          params: { path: { id }, query: { limit: 100, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    select: ({ pages }) => pages.flatMap((page) => page.items).sort((one, other) => (one.at < other.at ? -1 : 1)),
    refetchInterval: 30_000,
  })

export const isOpen = (match: Match) => match.state === 'PROPOSED' || match.state === 'NEGOTIATING'

/** Whether the parties still have something to say to each other. */
export const isTalked = (match: Match) => isOpen(match) || match.state === 'AGREED'

/** Every revision of the terms, the one on the table first. */
export const revisionsOf = (match: Match) => [...match.revisions].sort((one, other) => other.revision - one.revision)

const terms = ['amounts', 'price', 'from', 'until', 'note'] as const
export type Term = (typeof terms)[number]

/** The terms in which a revision differs from the one before. */
export function changesIn(revision: Revision, before: Revision | undefined): ReadonlySet<Term> {
  if (!before) return new Set()
  return new Set(terms.filter((term) => JSON.stringify(revision[term]) !== JSON.stringify(before[term])))
}
