import { Progress } from '../../design/Progress'
import { useText } from '../../design/language'
import classes from './Pool.module.css'
import type { Pool } from './queries'
import { text } from './text'

/** How much of the lot there is, and what is missing. */
export function PoolProgress({ pool }: { pool: Pool }) {
  const t = useText(text)
  return (
    <div className={classes.progress}>
      <Progress value={pool.share} max={1000} said={t('share', { share: Math.floor(pool.share / 10) })} />
      <p>
        <strong>{pool.sentence}</strong>
      </p>
    </div>
  )
}
