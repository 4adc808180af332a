import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../../api/client'
import { useSubmission } from '../../api/submission'
import { Card } from '../../design/Card'
import { useText } from '../../design/language'
import { exact } from '../../design/numbers'
import { ProblemAlert } from '../../design/ProblemAlert'
import { Progress } from '../../design/Progress'
import classes from './Allocation.module.css'
import { allocationQuery, type Allocation } from './queries'
import { text } from './text'

/** How far it is; then its proof, or why there is none. */
export function AllocationRun({ plan }: { plan: Allocation }) {
  const t = useText(text)
  const queries = useQueryClient()
  const cancel = useSubmission(
    (_: null, header) =>
      bodyOf(api.POST('/api/v1/allocations/{id}/cancel', { params: { path: { id: plan.id }, header } })),
    { onSettled: () => queries.invalidateQueries(allocationQuery(plan.id)) },
  )
  const said = (count: number) => exact(String(count))
  switch (plan.state) {
    case 'PLANNING':
      return (
        <Card tone="info">
          <div className={classes.stack} role="status">
            <ProblemAlert error={cancel.error} />
            {plan.pairs > 0 ? (
              <Progress
                value={plan.pairsSolved}
                max={plan.pairs}
                said={t('solving', { solved: said(plan.pairsSolved), pairs: said(plan.pairs) })}
              />
            ) : (
              <Progress
                value={plan.needsRead}
                max={plan.needs}
                said={t('reading', { read: said(plan.needsRead), needs: said(plan.needs) })}
              />
            )}
            <div>
              <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate(null)}>
                {t('cancel')}
              </Button>
            </div>
          </div>
        </Card>
      )
    case 'PLANNED':
      return (
        <Card tone="good">
          <h2>{t('proof')}</h2>
          <p>{t('proofHint', { worth: said(plan.worth ?? 0), bound: said(plan.bound ?? 0) })}</p>
          <p className={classes.note}>{t('counted', { needs: said(plan.needs), pairs: said(plan.pairs) })}</p>
        </Card>
      )
    default:
      return (
        <Card tone={plan.state === 'FAILED' ? 'urgent' : 'warning'}>
          <p>{plan.reason ? t('failed', { reason: plan.reason }) : t(`state.${plan.state}`)}</p>
        </Card>
      )
  }
}
