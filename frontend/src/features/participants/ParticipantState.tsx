import { useText } from '../../design/language'
import { Status, type Tone } from '../../design/Status'
import type { Participant } from './queries'
import { text } from './text'

const tones: Record<Participant['state'], Tone> = {
  PENDING: 'waiting',
  VERIFIED: 'good',
  SUSPENDED: 'urgent',
  REJECTED: 'over',
}

export function ParticipantState({ state }: { state: Participant['state'] }) {
  const t = useText(text)
  return <Status tone={tones[state]}>{t(`state.${state}`)}</Status>
}

type Kind = keyof (typeof text)['zh']['kind']

/** The word for what a participant is. */
export function useKindWord() {
  const t = useText(text)
  return (kind: string) => (kind in text.zh.kind ? t(`kind.${kind as Kind}`) : kind)
}
