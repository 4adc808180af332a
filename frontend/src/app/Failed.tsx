import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { ProblemError } from '../api/client'
import { useText } from '../design/language'
import { Page } from '../design/Page'
import { ProblemAlert } from '../design/ProblemAlert'
import { Empty } from '../design/States'
import classes from './Shell.module.css'
import { text } from './text'

/** A page that could not be drawn: gone, refused, or broken. */
export function Failed({ error, retry }: { error: Error; retry: () => void }) {
  const t = useText(text)
  if (error instanceof ProblemError && error.problem.status === 404) {
    return (
      <Page title={error.problem.title} narrow>
        <Empty
          title={error.message}
          action={
            <Button component={Link} to="/needs">
              {t('toNeeds')}
            </Button>
          }
        />
      </Page>
    )
  }
  // What the server did not explain may be a piece of an older release that is gone: only loading anew helps.
  const again = error instanceof ProblemError ? retry : () => location.reload()
  return (
    <div className={classes.alone}>
      <ProblemAlert error={error} onRetry={again} />
    </div>
  )
}
