import { useQuery } from '@tanstack/react-query'
import type { Schemas } from '../../api/client'
import { codesQuery } from '../../api/reference'
import { Card } from '../../design/Card'
import { useNamed, useText } from '../../design/language'
import classes from './Match.module.css'
import { text } from './text'

/** Who said no, and why: so that the next proposal fits better. */
export function MatchDeclined({ by, reason, note }: Schemas['DeclinedView']) {
  const t = useText(text)
  const named = useNamed()
  const { data: reasons } = useQuery(codesQuery('decline_reason'))
  const why = reasons?.find(({ code }) => code === reason)
  return (
    <Card>
      <h3>{by ? t('declinedBy', { name: by.name }) : t('declined')}</h3>
      {why && <p>{named(why)}</p>}
      {note && <p className={classes.words}>{note}</p>}
    </Card>
  )
}
