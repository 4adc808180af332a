import { daysUntil } from '../../design/numbers'
import type { Listing } from './queries'

/** A listing asks to be renewed from three days before its end. */
const RENEW_DAYS = 3

/** What its owner should do next about a listing. */
export function nextOf({ state, validUntil }: Pick<Listing, 'state' | 'validUntil'>) {
  switch (state) {
    case 'DRAFT':
      return 'finish'
    case 'SUBMITTED':
      return 'wait'
    case 'RETURNED':
      return 'correct'
    case 'PUBLISHED':
    case 'PARTLY_COMMITTED':
      return daysUntil(validUntil) <= RENEW_DAYS ? 'renew' : 'suggest'
    case 'PAUSED':
      return 'resume'
    case 'EXPIRED':
      return 'expired'
    case 'COMMITTED':
      return 'agreed'
    default:
      return 'over'
  }
}

type State = Listing['state']
const open: readonly State[] = ['PUBLISHED', 'PARTLY_COMMITTED']

/** What the owner may still do in a state; the server decides again. */
export const can = {
  suggest: (state: State) => open.includes(state),
  publish: (state: State) => state === 'DRAFT' || state === 'RETURNED',
  edit: (state: State) => ['DRAFT', 'RETURNED', 'PUBLISHED', 'PARTLY_COMMITTED', 'PAUSED'].includes(state),
  pause: (state: State) => open.includes(state),
  resume: (state: State) => state === 'PAUSED',
  renew: (state: State) => open.includes(state) || state === 'PAUSED' || state === 'EXPIRED',
  withdraw: (state: State) => !['FULFILLED', 'WITHDRAWN', 'COMMITTED'].includes(state),
}
