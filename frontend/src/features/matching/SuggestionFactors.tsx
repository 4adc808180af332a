import { useFactorName } from '../../api/factors'
import { FactorBar } from '../../design/Figure'
import { useText } from '../../design/language'
import classes from './Suggestion.module.css'
import type { Suggestion } from './suggestionQueries'
import { text } from './suggestionText'

type Factors = readonly (Omit<Suggestion['factors'][number], 'sentence'> & { sentence?: string })[]

/** Every factor of the score: its value, its weight, the points they make, and the sentence why. */
export function SuggestionFactors({ suggestion, open }: { suggestion: Suggestion; open?: boolean }) {
  return <FactorList factors={suggestion.factors} version={suggestion.ruleVersion} open={open} />
}

/** The same of a match: as it was scored when it was proposed, so without sentences about what may have changed. */
export function FactorList({ factors, version, open }: { factors: Factors; version: string; open?: boolean }) {
  const t = useText(text)
  const named = useFactorName()
  return (
    <details className={classes.why} open={open}>
      <summary>{t('why')}</summary>
      <ul className={classes.factors}>
        {factors.map(({ name, value, weight, points, sentence }) => (
          <li key={name}>
            <FactorBar
              name={named(name)}
              value={value}
              working={t('working', { value: value.toFixed(2), weight: `${Math.round(weight * 100)}%` })}
              points={t('points', { points: (points / 100).toFixed(1) })}
              sentence={sentence}
            />
          </li>
        ))}
      </ul>
      <p className={classes.note}>{t('rule', { version })}</p>
    </details>
  )
}
