import type { Schemas } from '../../api/client'
import type { FieldError } from '../../design/ProblemAlert'
import type { NewMember, Role } from './queries'

export type Party = Schemas['ParticipantRef']

const VILLAGE_SIDE = ['VILLAGE', 'TOWN', 'COOPERATIVE', 'FAMILY_FARM', 'HOUSEHOLD_GROUP']

/** The role somebody of this participant most likely has. */
export function roleOf({ kind }: Party): Role {
  if (VILLAGE_SIDE.includes(kind)) return 'VILLAGER'
  if (kind === 'GOVERNMENT') return 'OFFICER'
  return kind === 'THINK_TANK' || kind === 'SCHOOL' ? 'EXPERT' : 'ENTERPRISE'
}

export const memberOf = (party: Party, role: Role = roleOf(party)): NewMember => ({
  participant: party.id,
  name: '',
  role,
})

type Words = { name: string; leader: string; sides: (names: string) => string }

/** What is wrong with the members of a team to be: the names, a leader, somebody from every side. */
export function mistakesIn(members: readonly NewMember[], sides: readonly Party[], words: Words): FieldError[] {
  const mistakes = members.flatMap(({ name }, at) =>
    name.trim() ? [] : [{ field: `members/${at}/name`, message: words.name }],
  )
  if (!members.some(({ role }) => role === 'LEADER')) mistakes.push({ field: 'members/0/role', message: words.leader })
  const absent = sides.filter(({ id }) => !members.some(({ participant }) => participant === id))
  if (absent.length > 0) {
    mistakes.push({ field: 'another', message: words.sides(absent.map(({ name }) => name).join('、')) })
  }
  return mistakes
}
