import { Link } from 'react-router'
import { useUnitName } from '../../api/reference'
import { Card, Facts } from '../../design/Card'
import { useLanguage, useText } from '../../design/language'
import { Measure } from '../../design/Measure'
import { date, exact } from '../../design/numbers'
import { Section } from '../../design/Page'
import classes from './Pool.module.css'
import type { Pool } from './queries'
import { text } from './text'

/** What whoever joins accepts: the lot, the deadline, the price and how it changes. */
export function PoolTerms({ pool }: { pool: Pool }) {
  const t = useText(text)
  const language = useLanguage()
  const unit = useUnitName()(pool.least.unit)
  const price = (yuan: string) => t('perUnit', { price: exact(yuan), unit })
  return (
    <Card>
      <Facts
        facts={[
          [t('least'), <Measure key="l" of={pool.least} unit={unit} />],
          [t('joined'), <Measure key="j" of={pool.joined} unit={unit} />],
          [t('deadline'), date(pool.deadline, language)],
          [t('price'), pool.step ? price(pool.step.price) : t('priceOpen')],
          pool.steps.length > 1 && [
            t('steps'),
            <ul key="s">
              {pool.steps.map((step) => (
                <li key={step.from.value}>
                  {t('step', { from: `${exact(step.from.value ?? '')} ${unit}` })} · {price(step.price)}
                </li>
              ))}
            </ul>,
          ],
          [
            t('large'),
            <Link key="a" to={`/${pool.side === 'OFFER' ? 'offers' : 'needs'}/${pool.listing}`}>
              {pool.title}
            </Link>,
          ],
        ]}
      />
    </Card>
  )
}

/** Who brings how much, and what it costs each. */
export function PoolParts({ pool }: { pool: Pool }) {
  const t = useText(text)
  const unit = useUnitName()
  return (
    <Section title={t('parts')}>
      <Card>
        {pool.parts.length === 0 ? (
          <p className={classes.note}>{t('partsNone')}</p>
        ) : (
          <ul className={classes.parts} aria-label={t('parts')}>
            {pool.parts.map(({ participant, title, quantity, cost, counts }) => (
              <li key={participant.id}>
                <span>
                  <Link to={`/participants/${participant.id}`}>{participant.name}</Link>
                  <span className={classes.note}> · {title}</span>
                </span>
                <span>
                  <Measure of={quantity} unit={unit(quantity.unit)} />
                  {cost && <span className={classes.note}> · {t('cost', { cost: exact(cost) })}</span>}
                </span>
                {!counts && <span className={classes.note}>{t('left')}</span>}
              </li>
            ))}
          </ul>
        )}
      </Card>
    </Section>
  )
}
