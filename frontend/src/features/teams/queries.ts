import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, bodyOf, type Schemas } from '../../api/client'

export type Team = Schemas['TeamView']
export type Task = Schemas['TaskView']
export type Member = Team['members'][number]

export const roles = ['LEADER', 'OFFICER', 'ENTERPRISE', 'EXPERT', 'VILLAGER'] as const
export type Role = (typeof roles)[number]

/** A member to be: of one of the participants, and a user of it where there is one. */
export type NewMember = { participant?: string; subject?: string; name: string; role: string }

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

export const tasksQuery = (of: { mine: true } | { team: string }) =>
  infiniteQueryOptions({
    queryKey: ['tasks', of],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(api.GET('/api/v1/tasks', { params: { query: { ...of, limit: 100, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: next,
  })

/** The users of a participant, to choose a member from. */
export const membershipsQuery = (participant: string) =>
  queryOptions({
    queryKey: ['memberships', participant],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/memberships', { params: { query: { participant } }, signal })),
    select: ({ items }) => items,
  })
