import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, bodyOf, type Schemas } from '../../api/client'

export type Team = Schemas['TeamView']
export type Task = Schemas['TaskView']
export type Member = Team['members'][number]

export type Role = Schemas['MemberRole']
export const roles: readonly Role[] = ['LEADER', 'FIRST_SECRETARY', 'OFFICER', 'ENTERPRISE', 'EXPERT', 'VILLAGER']

/** A member to be: of one of the participants, and a user of it where there is one. */
export type NewMember = Schemas['NewMember']

const next = (page: { next: string | null }) => page.next ?? undefined

export const teamsQuery = infiniteQueryOptions({
  queryKey: ['teams'],
  queryFn: ({ pageParam, signal }) =>
    bodyOf(api.GET('/api/v1/teams', { params: { query: { cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: next,
})

export const teamQuery = (id: string) =>
  queryOptions({
    queryKey: ['teams', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/teams/{id}', { params: { path: { id } }, signal })),
  })

/** The team that carries an agreement out, if one is formed. */
export const teamOfQuery = (agreement: string) =>
  queryOptions({
    queryKey: ['teams', 'of', agreement],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/teams', { params: { query: { agreement } }, signal })),
    select: ({ items }) => items[0],
  })

export const tasksQuery = (of: { mine: true } | { team: string }) =>
  infiniteQueryOptions({
    queryKey: ['tasks', of],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(api.GET('/api/v1/tasks', { params: { query: { ...of, limit: 100, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: next,
  })

/** The users of both sides and of one's own office, to choose members from. */
export const candidatesQuery = (agreement: string) =>
  queryOptions({
    queryKey: ['candidates', agreement],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/agreements/{id}/candidates', { params: { path: { id: agreement } }, signal })),
    select: ({ items }) => items,
  })
