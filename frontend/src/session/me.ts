import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, bodyOf, type Schemas } from '../api/client'
import { useSignedIn } from './session'

export type Role = 'government' | 'enterprise' | 'village'
export type Me = Schemas['MeView'] & { name: string | undefined; kind: Schemas['ParticipantKind'] | undefined }

/** Who I am here, with the name of the participant I act for. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }): Promise<Me> => {
    const me = await bodyOf(api.GET('/api/v1/me', { signal }))
    const id = me.participant
    const participant = id
      ? await bodyOf(api.GET('/api/v1/participants/{id}', { params: { path: { id } }, signal })).catch(() => undefined)
      : undefined
    return { ...me, name: participant?.name, kind: participant?.kind }
  },
  staleTime: 5 * 60_000,
})

/** `null` for a visitor, `undefined` while it is being asked. */
export function useMe(): Me | null | undefined {
  const signedIn = useSignedIn()
  const { data } = useQuery({ ...meQuery, enabled: signedIn })
  return signedIn ? data : null
}

const village = ['village'] as const
const enterprise = ['enterprise'] as const
const government = ['government'] as const
const sides = [...village, ...enterprise]
const all = [...sides, ...government]

/** Who may do what on the screens; the server decides again, with the territory and the row in hand. */
const table = {
  post: { roles: sides, capacities: ['DRAFTER', 'SIGNER'] },
  propose: { roles: sides, capacities: ['DRAFTER', 'SIGNER'] },
  answer: { roles: all, capacities: ['DRAFTER', 'SIGNER'] },
  accept: { roles: all, capacities: ['SIGNER'] },
  sign: { roles: all, capacities: ['SIGNER'] },
  review: { roles: government, capacities: ['DRAFTER', 'SIGNER'] },
  verify: { roles: government, capacities: ['DRAFTER', 'SIGNER'] },
  formTeam: { roles: government, capacities: ['DRAFTER', 'SIGNER'] },
  import: { roles: government, capacities: ['DRAFTER', 'SIGNER'] },
  plan: { roles: government, capacities: ['DRAFTER', 'SIGNER'] },
  weigh: { roles: government, capacities: ['DRAFTER', 'SIGNER'], digits: 2 },
} as const satisfies Record<string, { roles: readonly Role[]; capacities: readonly string[]; digits?: number }>

export type Action = keyof typeof table

export function may(me: Me | null | undefined, action: Action) {
  const { roles, capacities, ...more } = table[action]
  const digits = 'digits' in more ? more.digits : undefined // of a territory of that level only
  return (
    !!me?.role &&
    (digits === undefined || me.territory?.length === digits) &&
    !!me.capacity &&
    (roles as readonly string[]).includes(me.role) &&
    (capacities as readonly string[]).includes(me.capacity)
  )
}
