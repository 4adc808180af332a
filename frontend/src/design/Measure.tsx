import { useLanguage, useText } from './language'
import { exact, spoken } from './numbers'
import { text } from './text'

type Amount = { value?: string | null; approximate: boolean; period?: string | null; raw?: string | null }

/** A quantity: exact with its unit, 万/亿 beside it; where it is not known, the words it was given in. */
export function Measure({ of: amount, unit }: { of: Amount | null | undefined; unit: string | undefined }) {
  const t = useText(text)
  const period = usePeriod()
  const language = useLanguage()
  if (amount?.value == null) return <>{amount?.raw || t('unknown')}</>
  const said = spoken(amount.value, language)
  return (
    <span>
      {amount.approximate && t('about')} {exact(amount.value)}
      {unit && ` ${unit}`}
      {amount.period && ` / ${period(amount.period)}`}
      {said && (
        <small style={{ color: 'var(--muted)' }}>
          {' '}
          {said}
          {unit}
        </small>
      )}
    </span>
  )
}

type Price = {
  amount?: string | null
  max?: string | null
  per?: string | null
  gift?: boolean
  negotiable?: boolean
  raw?: string | null
}

/** A unit price in yuan; a gift and an open price are said in words. `unitOf` names the unit it is per. */
export function UnitPrice({ of: price, unitOf }: { of: Price | null | undefined; unitOf: (code: string) => string }) {
  const t = useText(text)
  const period = usePeriod()
  if (price?.gift) return <>{t('gift')}</>
  if (price?.amount == null) return <>{price?.raw || t('negotiable')}</>
  const per = price.per && (period(price.per) ?? unitOf(price.per))
  return (
    <>
      {exact(price.amount)}
      {price.max && `–${exact(price.max)}`} 元{per && ` / ${per}`}
    </>
  )
}

function usePeriod() {
  const t = useText(text)
  return (code: string) =>
    code === 'day' || code === 'week' || code === 'month' || code === 'season' || code === 'year'
      ? t(`period.${code}`)
      : undefined
}
