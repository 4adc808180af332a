import { useId } from 'react'
import { useUnitName } from '../../api/reference'
import { useText } from '../../design/language'
import { exact } from '../../design/numbers'
import classes from './Exchange.module.css'
import { text } from './exchangeText'
import type { RingLeg } from './legs'
import { arc, place, short, viewBox } from './ring'

/** Who gives what to whom, as a circle of names with an arrow for each leg. */
export function ExchangeRing({ legs }: { legs: readonly RingLeg[] }) {
  const t = useText(text)
  const told = useLegs()
  const unit = useUnitName()
  const head = useId()
  const n = legs.length
  return (
    <svg className={classes.ring} viewBox={viewBox(n)} role="img" aria-label={t('ring', { legs: told(legs) })}>
      <marker id={head} viewBox="0 0 8 8" refX="6" refY="4" markerWidth="6" markerHeight="6" orient="auto">
        <path d="M0 0 8 4 0 8Z" className={classes.tip} />
      </marker>
      {legs.map(({ offer, quantity }, i) => {
        const { points, middle } = arc(i, n)
        return (
          <g key={offer.id}>
            <polyline points={points} className={classes.arc} markerEnd={`url(#${head})`} />
            <text x={middle.x} y={middle.y - 4} className={classes.goods}>
              {short(offer.title, 9)}
            </text>
            {quantity && (
              <text x={middle.x} y={middle.y + 12} className={classes.goods}>
                {exact(quantity.value)} {unit(quantity.unit)}
              </text>
            )}
          </g>
        )
      })}
      {legs.map(({ giver }, i) => {
        const { x, y } = place(i, n)
        return (
          <g key={giver.id}>
            <rect x={x - 56} y={y - 17} width="112" height="34" rx="17" className={classes.node} />
            <text x={x} y={y + 5} className={classes.name}>
              {short(giver.name, 8)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** The same in words. */
export function useLegs() {
  const t = useText(text)
  return (legs: readonly RingLeg[]) =>
    legs
      .map(({ giver, taker, offer }) => t('leg', { giver: giver.name, taker: taker.name, goods: offer.title }))
      .join(t('between'))
}
