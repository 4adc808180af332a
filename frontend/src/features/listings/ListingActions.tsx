import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { categoriesQuery } from '../../api/reference'
import { Card } from '../../design/Card'
import { ConfirmButton } from '../../design/ConfirmButton'
import { Actions } from '../../design/Fields'
import { useText } from '../../design/language'
import { ProblemAlert } from '../../design/ProblemAlert'
import classes from './Listing.module.css'
import { ListingRenewal } from './ListingRenewal'
import { text } from './manageText'
import { useMove, usePublishing } from './moves'
import { can, nextOf } from './next'
import { addressOf, folder, type Listing } from './queries'

/** What to do next about one of my listings, and everything else its state allows. */
export function ListingActions({ listing, writes }: { listing: Listing; writes: boolean }) {
  const t = useText(text)
  const { data: categories } = useQuery(categoriesQuery)
  const publishing = usePublishing()
  const move = useMove(listing)
  const { state } = listing
  const next = nextOf(listing)
  // What was returned goes back to those who returned it.
  const review = state === 'RETURNED' || (categories?.find(({ code }) => code === listing.category)?.review ?? false)
  const busy = publishing.isPending || move.isPending

  return (
    <Card label={t('nextStep')} tone={next === 'correct' || next === 'expired' ? 'warning' : 'good'}>
      <ProblemAlert error={publishing.error ?? move.error} />
      <p role="status" className={classes.next}>
        {t(`next.${next}`)}
      </p>
      {listing.reason && <p>{t('returned', { reason: listing.reason })}</p>}
      <Actions>
        {can.suggest(state) && (
          <Button component={Link} to={`/desk/${folder[listing.side]}/${listing.id}/suggestions`}>
            {t('suggestions')}
          </Button>
        )}
        {writes && can.publish(state) && (
          <ConfirmButton
            question={review ? t('submitQuestion') : t('publishQuestion')}
            confirm={review ? t('submitNow') : t('publishNow')}
            loading={busy}
            onConfirm={() => publishing.mutate({ listing, review })}
          >
            {review ? t('submit') : t('publish')}
          </ConfirmButton>
        )}
        {writes && can.resume(state) && (
          <Button loading={busy} onClick={() => move.mutate('resume')}>
            {t('resume')}
          </Button>
        )}
        {writes && can.edit(state) && (
          <Button component={Link} to="?edit" variant="default">
            {t('edit')}
          </Button>
        )}
        {writes && can.pause(state) && (
          <ConfirmButton
            question={t('pauseQuestion')}
            confirm={t('pauseNow')}
            variant="default"
            loading={busy}
            onConfirm={() => move.mutate('pause')}
          >
            {t('pause')}
          </ConfirmButton>
        )}
        {writes && can.withdraw(state) && (
          <ConfirmButton
            question={t('withdrawQuestion')}
            confirm={t('withdrawNow')}
            danger
            loading={busy}
            onConfirm={() => move.mutate('withdraw')}
          >
            {t('withdraw')}
          </ConfirmButton>
        )}
        {writes && can.suggest(state) && listing.remaining && (
          <Button component={Link} to={`/desk/${folder[listing.side]}/${listing.id}/pool`} variant="default">
            {t('pool')}
          </Button>
        )}
        {can.suggest(state) && (
          <Button component={Link} to={addressOf(listing)} variant="default">
            {t('see')}
          </Button>
        )}
      </Actions>
      {writes && can.renew(state) && <ListingRenewal key={listing.validUntil} listing={listing} />}
    </Card>
  )
}
