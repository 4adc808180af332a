import { Link } from 'react-router'
import { useUnitName } from '../../api/reference'
import { Card } from '../../design/Card'
import { Check } from '../../design/Fields'
import { useText } from '../../design/language'
import { Measure, UnitPrice } from '../../design/Measure'
import { exact } from '../../design/numbers'
import { Status } from '../../design/Status'
import { Gains } from './Gains'
import classes from './Suggestion.module.css'
import { SuggestionFactors } from './SuggestionFactors'
import { counterpartOf, folder, tones, type Listing, type Suggestion } from './suggestionQueries'
import { text } from './suggestionText'

type Props = {
  mine: Listing
  suggestion: Suggestion
  open?: boolean
  tick?: { checked: boolean; onChange: (chosen: Listing) => void }
}

/** One counterpart: how well it fits and why, how far, how much, and what each side would have of it. */
export function SuggestionCard({ mine, suggestion, open, tick }: Props) {
  const t = useText(text)
  const unit = useUnitName()
  const other = counterpartOf(suggestion)
  if (!other) return null
  const { covered, distanceKm, fit, score } = suggestion
  const needed = mine.side === 'NEED' ? mine : other

  return (
    <Card>
      <div className={classes.one}>
        <div className={classes.head}>
          <div>
            <h3>
              <Link to={`/${folder[other.side]}/${other.id}`}>{other.title}</Link>
            </h3>
            <p className={classes.note}>
              {other.participant.name} · {other.territory.name}
            </p>
          </div>
          <span className={classes.mark}>
            <Status tone={tones[fit]}>{t(`fit.${fit}`)}</Status>
            <span className={classes.score}>{t('score', { score: Math.round(score / 100) })}</span>
          </span>
        </div>
        <p className={classes.amounts}>
          <Measure of={other.remaining ?? other.quantity} unit={unit(other.quantity.unit)} />
          <UnitPrice of={other.unitPrice} unitOf={unit} />
          {covered !== null && (
            <span>
              {t('covered')} {exact(covered)} {unit(needed.quantity.unit)}
            </span>
          )}
          {distanceKm !== null && (
            <span>{distanceKm < 1 ? t('near') : t('distance', { distance: exact(Math.round(distanceKm)) })}</span>
          )}
        </p>
        <Gains gains={suggestion.gains} label={t('gains')} />
        <SuggestionFactors suggestion={suggestion} open={open} />
        {tick && (
          <Check
            label={t('tick')}
            aria-label={`${t('tick')}：${other.title}`}
            checked={tick.checked}
            onChange={() => tick.onChange(other)}
          />
        )}
      </div>
    </Card>
  )
}
