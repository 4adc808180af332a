import type { Schemas } from '../../api/client'
import { useText } from '../../design/language'
import classes from './Suggestion.module.css'
import { text } from './suggestionText'

/** All sides next to each other: nobody is only a giver or a taker. */
export function Gains({ gains, label }: { gains: readonly Schemas['GainView'][]; label: string }) {
  const t = useText(text)
  return (
    <ul className={classes.gains} aria-label={label}>
      {gains.map(({ participant, gives, gets }) => (
        <li key={participant.id}>
          <strong>{participant.name}</strong>
          <dl>
            <dt>{t('gets')}</dt>
            <dd>{gets}</dd>
            <dt>{t('gives')}</dt>
            <dd>{gives}</dd>
          </dl>
        </li>
      ))}
    </ul>
  )
}
