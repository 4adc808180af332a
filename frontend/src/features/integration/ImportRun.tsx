import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link } from 'react-router'
import { Card } from '../../design/Card'
import { ConfirmButton } from '../../design/ConfirmButton'
import { Actions } from '../../design/Fields'
import { Figure } from '../../design/Figure'
import { useText } from '../../design/language'
import { exact } from '../../design/numbers'
import { Section } from '../../design/Page'
import { ProblemAlert } from '../../design/ProblemAlert'
import { Progress } from '../../design/Progress'
import { Loading } from '../../design/States'
import classes from './Import.module.css'
import { ImportRejects } from './ImportRejects'
import { importQuery, isDone, type Import } from './queries'
import { text } from './text'

type Props = {
  id: string
  /** Brings in what was tried; missing where the file is no longer at hand, as after a reload. */
  onImport?: () => void
  importing: boolean
}

/** How an import goes, what became of its rows, and after a trial the way on. */
export function ImportRun({ id, onImport, importing }: Props) {
  const t = useText(text)
  const { data: run, error, refetch } = useQuery(importQuery(id))
  useNews(run)
  if (!run) return error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : <Loading />
  const lost = !isDone(run) && error !== null
  return (
    <>
      <Section title={run.dryRun ? t('dryResult') : t('realResult')}>
        <div className={classes.stack}>
          <div className={classes.stack} role="status">
            {lost && (
              <Card tone="warning">
                <p>{t('lost')}</p>
              </Card>
            )}
            <State of={run} />
          </div>
          <Card>
            <div className={classes.counts}>
              <Figure label={t('rows')} value={run.rows} />
              <Figure label={run.dryRun ? t('applied.dry') : t('applied.real')} value={run.applied} />
              <Figure label={t('unchanged')} value={run.unchanged} />
              <Figure label={t('rejected')} value={run.rejected} />
            </div>
          </Card>
        </div>
        {run.state === 'APPLIED' && (
          <Actions>
            <Button component={Link} to="/needs" variant="default">
              {t('needs')}
            </Button>
            <Button component={Link} to="/offers" variant="default">
              {t('offers')}
            </Button>
          </Actions>
        )}
      </Section>
      {isDone(run) && run.rejects && <ImportRejects address={run.rejects} />}
      {run.state === 'VALIDATED' && <Next of={run} onImport={onImport} importing={importing} />}
    </>
  )
}

function State({ of: run }: { of: Import }) {
  const t = useText(text)
  const done = run.applied + run.unchanged + run.rejected
  switch (run.state) {
    case 'STAGED':
      return (
        <Card tone="info">
          <Progress value={done} max={run.rows} said={t('progress', { done: exact(done), rows: exact(run.rows) })} />
          <p>{t('working')}</p>
        </Card>
      )
    case 'FAILED':
      return (
        <Card tone="urgent">
          {run.reason && (
            <p>
              <strong>{run.reason}</strong>
            </p>
          )}
          <p>{t('failed')}</p>
        </Card>
      )
    default:
      return (
        <Card tone={run.dryRun ? 'info' : 'good'}>
          <p>{run.dryRun ? t('tried') : t('finished')}</p>
        </Card>
      )
  }
}

function Next({ of: run, onImport, importing }: Omit<Props, 'id'> & { of: Import }) {
  const t = useText(text)
  return (
    <Section title={t('real')}>
      <div className={classes.stack}>
        <p>{run.applied > 0 ? t('realHint', { count: run.applied }) : t('realNothing')}</p>
        {run.applied > 0 && !onImport && <p className={classes.note}>{t('realAgain')}</p>}
        {run.applied > 0 && onImport && (
          <Actions>
            <ConfirmButton
              question={t('realQuestion', { count: run.applied })}
              confirm={t('realYes')}
              loading={importing}
              onConfirm={onImport}
            >
              {t('realStart')}
            </ConfirmButton>
          </Actions>
        )}
      </div>
    </Section>
  )
}

/** When rows took effect, what other pages show of them is read again. */
function useNews(run: Import | undefined) {
  const queries = useQueryClient()
  const done = run && isDone(run) && !run.dryRun
  useEffect(() => {
    if (!done) return
    for (const key of ['listings', 'participants', 'reviews', 'desk', 'figures']) {
      void queries.invalidateQueries({ queryKey: [key] })
    }
  }, [done, queries])
}
