import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { useCategoryName } from '../../api/reference'
import { Card } from '../../design/Card'
import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { ShareBox } from '../../design/ShareBox'
import { ListingFacts, ListingStory } from '../../features/listings/ListingDetail'
import { ListingState } from '../../features/listings/ListingState'
import { can } from '../../features/listings/next'
import { addressOf, folder, listingQuery, type Listing as OneListing, type Side } from '../../features/listings/queries'
import { text } from '../../features/listings/text'
import { ParticipantCard } from '../../features/participants/ParticipantCard'
import { may, useMe } from '../../session/me'
import { signIn } from '../../session/session'
import classes from './Listing.module.css'

export const Need = () => <Listing side="NEED" />
export const Offer = () => <Listing side="OFFER" />

function Listing({ side }: { side: Side }) {
  const t = useText(text)
  const { id = '' } = useParams()
  const { data: listing } = useSuspenseQuery(listingQuery(side, id))
  const category = useCategoryName()
  const address = location.origin + addressOf(listing)

  return (
    <Page
      title={listing.title}
      lead={
        <>
          <Link to={`/${folder[side]}`}>{t(`side.${side}`)}</Link> ·{' '}
          <Link to={`/${folder[side]}?category=${listing.category}`}>{category(listing.category)}</Link>
        </>
      }
      actions={<ListingState state={listing.state} />}
    >
      <div className={classes.columns}>
        <div className={classes.main}>
          <ListingFacts listing={listing} />
          <div className={classes.story}>
            <ListingStory listing={listing} />
          </div>
        </div>
        <aside className={classes.aside}>
          <div className={classes.next} data-screen>
            <Next listing={listing} />
          </div>
          <ParticipantCard id={listing.participant.id} name={listing.participant.name} />
          <div data-screen>
            <Card label={t('share')}>
              <h2>{t('share')}</h2>
              <ShareBox address={address} title={listing.title} />
            </Card>
          </div>
        </aside>
      </div>
    </Page>
  )
}

/** What this reader can do about it next. */
function Next({ listing }: { listing: OneListing }) {
  const t = useText(text)
  const me = useMe()
  if (me === undefined) return null
  if (me === null) {
    return (
      <Card tone="good">
        <p>{t('signInHint')}</p>
        <Button fullWidth mt="sm" onClick={() => void signIn().catch(() => undefined)}>
          {t('signIn')}
        </Button>
      </Card>
    )
  }
  if (me.participant === listing.participant.id) {
    const own = `${folder[listing.side]}/${listing.id}`
    return (
      <>
        {can.suggest(listing.state) && (
          <Button component={Link} to={`/desk/${own}/suggestions`} fullWidth mb="sm">
            {t('suggestions')}
          </Button>
        )}
        <Button component={Link} to={`/desk/listings/${own}`} variant="default" fullWidth>
          {t('manage')}
        </Button>
      </>
    )
  }
  return may(me, 'propose') ? (
    <Button component={Link} to={`/desk/matches/new?${listing.side.toLowerCase()}=${listing.id}`} fullWidth>
      {t('propose')}
    </Button>
  ) : null
}
