import { useQuery } from '@tanstack/react-query'
import { useText } from '../../design/language'
import classes from './WaitingCount.module.css'
import { deskQuery } from './queries'
import { text } from './text'

/** The badge beside the way to the desk: how many things wait for me. */
export function WaitingCount() {
  const t = useText(text)
  const { data } = useQuery(deskQuery)
  const count = data ? Object.values(data).reduce((sum, n) => sum + n, 0) : 0
  if (count === 0) return null
  return (
    <span className={classes.count}>
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="unseen">{t('waitCount', { count })}</span>
    </span>
  )
}
