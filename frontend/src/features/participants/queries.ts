import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answerOf, api, bodyOf, type Schemas } from '../../api/client'

export type Participant = Schemas['ParticipantView']
export type Filter = { q?: string; state?: Participant['state'] }

export const states = ['PENDING', 'VERIFIED', 'SUSPENDED', 'REJECTED'] as const

const next = (page: { next: string | null }) => page.next ?? undefined

export const participantQuery = (id: string) =>
  queryOptions({
    queryKey: ['participants', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/participants/{id}', { params: { path: { id } }, signal })),
  })

/** The same with its version, for who will change it. */
export const versionQuery = (id: string) =>
  queryOptions({
    queryKey: ['participants', id, 'version'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/participants/{id}', { params: { path: { id } }, signal })),
  })

export const participantsQuery = (filter: Filter) =>
  infiniteQueryOptions({
    queryKey: ['participants', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/participants', { params: { query: { ...filter, limit: 100, cursor: pageParam } }, signal }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: next,
  })

/** Those that wait to be verified, the oldest first; read again only when asked, so that results stay in sight. */
export const participantReviewsQuery = infiniteQueryOptions({
  queryKey: ['reviews', 'participants'],
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  queryFn: ({ pageParam, signal }) =>
    bodyOf(api.GET('/api/v1/reviews/participants', { params: { query: { limit: 100, cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: next,
})

/** Who read our office contact, the latest first. */
export const contactReadsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['participants', id, 'contact-reads'],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/participants/{id}/contact-reads', {
          params: { path: { id }, query: { cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: next,
  })
