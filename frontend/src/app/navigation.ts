import type { Action, Role } from '../session/me'
import type { text } from './text'

type Entry = { to: string; word: keyof (typeof text)['zh']['nav']; roles?: readonly Role[]; action?: Action }

export const publicPages: readonly Entry[] = [
  { to: '/needs', word: 'needs' },
  { to: '/offers', word: 'offers' },
  { to: '/programmes', word: 'programmes' },
  { to: '/agreements', word: 'agreements' },
  { to: '/how', word: 'how' },
]

/** The pages behind the sign-in, in the order of a day's work; without `roles` or an `action` they are everybody's. */
export const deskPages: readonly Entry[] = [
  { to: '/desk', word: 'desk' },
  { to: '/desk/reviews', word: 'reviews', action: 'review' },
  { to: '/desk/post', word: 'post', action: 'post' },
  { to: '/desk/listings', word: 'listings', roles: ['village', 'enterprise'] },
  { to: '/desk/matches', word: 'matches' },
  { to: '/desk/agreements', word: 'myAgreements' },
  { to: '/desk/teams', word: 'teams' },
  { to: '/desk/tasks', word: 'tasks' },
  { to: '/desk/participants', word: 'participants', roles: ['government'] },
  { to: '/desk/import', word: 'import', action: 'import' },
  { to: '/desk/participant', word: 'participant' },
]
