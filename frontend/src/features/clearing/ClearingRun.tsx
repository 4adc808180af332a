import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../../api/client'
import { useSubmission } from '../../api/submission'
import { Card } from '../../design/Card'
import { useText } from '../../design/language'
import { exact } from '../../design/numbers'
import { ProblemAlert } from '../../design/ProblemAlert'
import { Progress } from '../../design/Progress'
import classes from './Clearing.module.css'
import { clearingsQuery, type Clearing } from './queries'
import { text } from './text'

const said = (count: number) => exact(String(count))

/** Has one made now. */
export function ClearingButton() {
  const t = useText(text)
  const queries = useQueryClient()
  const begin = useSubmission(
    (_: null, header) => bodyOf(api.POST('/api/v1/clearings', { body: {}, params: { header } })),
    { onSettled: () => queries.invalidateQueries({ queryKey: clearingsQuery.queryKey, exact: true }) },
  )
  return (
    <div className={classes.begin} data-screen>
      <ProblemAlert error={begin.error} />
      <Button loading={begin.isPending} onClick={() => begin.mutate(null)}>
        {t('begin')}
      </Button>
    </div>
  )
}

/** How far the one that is being made is, or why it came to nothing. */
export function ClearingRun({ clearing }: { clearing: Clearing }) {
  const t = useText(text)
  if (clearing.state === 'FAILED') {
    return (
      <Card tone="urgent">
        <p>{t('failed', { reason: clearing.reason ?? '' })}</p>
      </Card>
    )
  }
  const { needs, needsRead, legs } = clearing
  return (
    <Card tone="info">
      <div role="status">
        {needs > 0 && needsRead === needs ? (
          <Progress said={t('choosing', { legs: said(legs) })} />
        ) : (
          <Progress value={needsRead} max={needs} said={t('reading', { read: said(needsRead), needs: said(needs) })} />
        )}
      </div>
    </Card>
  )
}
