import { Card } from '../../design/Card'
import { useLanguage, useText } from '../../design/language'
import { exact, moment } from '../../design/numbers'
import classes from './Clearing.module.css'
import { gapOf, type Clearing } from './queries'
import { text } from './text'

/** What was chosen of how much, and how far from the bound that is. */
export function ClearingResult({ clearing }: { clearing: Clearing }) {
  const t = useText(text)
  const language = useLanguage()
  const said = (count: number) => exact(String(count))
  const { exchanges, participants, needs, legs, nightly, cut } = clearing
  const gap = gapOf(clearing)
  return (
    <Card tone="good">
      <h2>{t('result')}</h2>
      <p>
        {t('found', {
          exchanges: said(exchanges),
          participants: said(participants),
          needs: said(needs),
          legs: said(legs),
        })}
      </p>
      <p>{gap < 0.01 ? t('tiny') : t('gap', { gap })}</p>
      {cut && <p>{t('cut')}</p>}
      <p className={classes.note}>
        {t('made', {
          date: moment(clearing.finishedAt ?? clearing.createdAt, language),
          by: nightly ? t('nightly') : '',
        })}
      </p>
    </Card>
  )
}
