import { useText } from '../../design/language'
import { Section } from '../../design/Page'
import classes from './Allocation.module.css'
import { dotsOf, type Allocation } from './queries'
import { text } from './text'

const WIDTH = 320
const HEIGHT = 160

/** What fairness between counties costs, drawn and as a table. */
export function Tradeoff({ curve }: { curve: Allocation['curve'] }) {
  const t = useText(text)
  const percent = (tenThousandths: number) => t('percent', { value: (tenThousandths / 100).toFixed(1) })
  const dots = dotsOf(curve, WIDTH, HEIGHT)
  const [none] = curve
  const same = curve.every((one) => one.benefit === none?.benefit && one.worstTenth === none.worstTenth)
  if (same) {
    return (
      <Section title={t('curve')}>
        <p>{t('curveSame')}</p>
      </Section>
    )
  }
  return (
    <Section title={t('curve')}>
      <p className={classes.note}>{t('curveHint')}</p>
      <svg className={classes.plot} viewBox={`-30 -24 ${WIDTH + 70} ${HEIGHT + 60}`} aria-hidden="true">
        <line x1="0" y1={HEIGHT} x2={WIDTH} y2={HEIGHT} className={classes.axis} />
        <line x1="0" y1="0" x2="0" y2={HEIGHT} className={classes.axis} />
        <polyline points={dots.map(({ x, y }) => `${x},${y}`).join(' ')} className={classes.curve} />
        {dots.map(({ x, y, levels }) => (
          <g key={levels}>
            <circle cx={x} cy={y} r="4" className={classes.dot} />
            <text x={x + 8} y={y - 6} className={classes.word}>
              {levels}
            </text>
          </g>
        ))}
        <text x="-28" y="-12" className={classes.word}>
          {t('benefit')}
        </text>
        <text x={WIDTH} y={HEIGHT + 20} textAnchor="end" className={classes.word}>
          {t('worst')}
        </text>
      </svg>
      <table className={classes.table}>
        <caption className="unseen">{t('curve')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('level')}</th>
            <th scope="col">{t('benefit')}</th>
            <th scope="col">{t('worst')}</th>
          </tr>
        </thead>
        <tbody>
          {curve.map(({ fairness, benefit, worstTenth }) => (
            <tr key={fairness}>
              <th scope="row">{fairness}</th>
              <td>{percent(benefit)}</td>
              <td>{percent(worstTenth)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
