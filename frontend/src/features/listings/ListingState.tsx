import { useText } from '../../design/language'
import { Status, type Tone } from '../../design/Status'
import type { State } from './queries'
import { text } from './text'

const tones: Record<State, Tone> = {
  DRAFT: 'over',
  SUBMITTED: 'waiting',
  PUBLISHED: 'good',
  PARTLY_COMMITTED: 'open',
  COMMITTED: 'over',
  FULFILLED: 'over',
  RETURNED: 'urgent',
  PAUSED: 'waiting',
  EXPIRED: 'waiting',
  WITHDRAWN: 'over',
}

export function ListingState({ state }: { state: State }) {
  const t = useText(text)
  return <Status tone={tones[state]}>{t(`state.${state}`)}</Status>
}
