import { queryOptions } from '@tanstack/react-query'
import { api, bodyOf, type Schemas } from '../../api/client'

export type Participant = Schemas['ParticipantView']

export const participantQuery = (id: string) =>
  queryOptions({
    queryKey: ['participants', id],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/participants/{id}', { params: { path: { id } }, signal })),
  })
