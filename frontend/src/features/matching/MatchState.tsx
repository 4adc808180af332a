import { useText } from '../../design/language'
import { Status, type Tone } from '../../design/Status'
import type { Match } from './queries'
import { text } from './text'

const tones: Record<Match['state'], Tone> = {
  SUGGESTED: 'over',
  PROPOSED: 'waiting',
  NEGOTIATING: 'open',
  AGREED: 'good',
  DECLINED: 'over',
  EXPIRED: 'over',
}

/** How far it is; that it waits for the reader says more than that it is open. */
export function MatchState({ match }: { match: Match }) {
  const t = useText(text)
  return match.waitingForMe ? (
    <Status tone="waiting">{t('waiting')}</Status>
  ) : (
    <Status tone={tones[match.state]}>{t(`state.${match.state}`)}</Status>
  )
}
