import { Link } from 'react-router'
import { Figure } from '../../design/Figure'
import { Card } from '../../design/Card'
import { useText } from '../../design/language'
import { Empty } from '../../design/States'
import classes from './Figures.module.css'
import type { Desk } from './queries'
import { text } from './text'

const pages = {
  matches: '/desk/matches',
  agreements: '/desk/agreements?state=INTENTION',
  tasks: '/desk/tasks',
  returned: '/desk/listings?state=RETURNED',
  renewals: '/desk/listings',
  reviews: '/desk/reviews',
  participants: '/desk/reviews?queue=participants',
} as const
const kinds = Object.keys(pages) as (keyof typeof pages)[]

/** What waits for me, kind by kind; a kind with nothing waiting is left out. */
export function Waiting({ desk }: { desk: Desk }) {
  const t = useText(text)
  const waiting = kinds.filter((kind) => desk[kind] > 0)
  if (waiting.length === 0) return <Empty title={t('nothingWaits')} hint={t('nothingWaitsHint')} />
  return (
    <ul className={classes.waiting}>
      {waiting.map((kind) => (
        <li key={kind}>
          <Card>
            <Figure label={<Link to={pages[kind]}>{t(`waiting.${kind}`)}</Link>} value={desk[kind]} />
          </Card>
        </li>
      ))}
    </ul>
  )
}
