import { useText } from '../../design/language'
import { Status, type Tone } from '../../design/Status'
import type { Agreement } from './queries'
import { text } from './text'

const tones: Record<Agreement['state'], Tone> = {
  INTENTION: 'waiting',
  SIGNED: 'good',
  ACTIVE: 'open',
  FULFILLED: 'good',
  TERMINATED: 'over',
  BREACHED: 'urgent',
}

export function AgreementState({ state }: { state: Agreement['state'] }) {
  const t = useText(text)
  return <Status tone={tones[state]}>{t(`state.${state}`)}</Status>
}
