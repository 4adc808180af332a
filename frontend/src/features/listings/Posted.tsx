import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { Card } from '../../design/Card'
import { Actions } from '../../design/Fields'
import { useText } from '../../design/language'
import { ProblemAlert } from '../../design/ProblemAlert'
import { Loading } from '../../design/States'
import classes from './ListingForm.module.css'
import type { usePublishing } from './moves'
import { text } from './postText'
import { addressOf, folder, type Listing } from './queries'

type Props = { made: Listing; publishing: ReturnType<typeof usePublishing>; review: boolean; onAnother: () => void }

/** The draft is with the server: what became of it, and what to do next. */
export function Posted({ made, publishing, review, onAnother }: Props) {
  const t = useText(text)
  const { data: listing, error } = publishing
  if (!listing && !error) return <Loading />
  const outcome = error ? 'DRAFT' : listing?.state === 'SUBMITTED' ? 'SUBMITTED' : 'PUBLISHED'
  const desk = `/desk/${folder[made.side]}/${made.id}/suggestions`
  const manage = `/desk/listings/${folder[made.side]}/${made.id}`

  return (
    <div role="status" className={classes.steps}>
      <ProblemAlert error={error} onRetry={() => publishing.mutate({ listing: made, review })} />
      <Card tone={outcome === 'PUBLISHED' ? 'good' : outcome === 'SUBMITTED' ? 'info' : 'warning'}>
        <h2>{t(`made.${outcome}`)}</h2>
        <p>
          <strong>{made.title}</strong>
        </p>
        <p>{t(`madeHint.${outcome}`)}</p>
      </Card>
      <Actions>
        {outcome === 'PUBLISHED' && (
          <Button component={Link} to={desk}>
            {t('suggestions')}
          </Button>
        )}
        {outcome === 'DRAFT' && (
          <Button component={Link} to={manage}>
            {t('edit')}
          </Button>
        )}
        {outcome === 'PUBLISHED' && (
          <Button component={Link} to={addressOf(made)} variant="default">
            {t('see')}
          </Button>
        )}
        <Button component={Link} to="/desk/listings" variant="default">
          {t('mine')}
        </Button>
        <Button variant="default" onClick={onAnother}>
          {t('another')}
        </Button>
      </Actions>
    </div>
  )
}
