import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams, useSearchParams } from 'react-router'
import { useText } from '../../design/language'
import { Page, useStep } from '../../design/Page'
import { Empty } from '../../design/States'
import { ListingActions } from '../../features/listings/ListingActions'
import { ListingFacts, ListingStory } from '../../features/listings/ListingDetail'
import { ListingEdit } from '../../features/listings/ListingEdit'
import { ListingState } from '../../features/listings/ListingState'
import { text } from '../../features/listings/manageText'
import { can } from '../../features/listings/next'
import { ownListingQuery, type Side } from '../../features/listings/queries'
import { may, useMe } from '../../session/me'
import classes from './MyListing.module.css'

export const MyNeed = () => <MyListing side="NEED" />
export const MyOffer = () => <MyListing side="OFFER" />

/** One of my own: what to do next, what stands in it, and its form behind 修改. */
function MyListing({ side }: { side: Side }) {
  const t = useText(text)
  const { id = '' } = useParams()
  const [address, setAddress] = useSearchParams()
  const { data: own } = useSuspenseQuery(ownListingQuery(side, id))
  const me = useMe()
  const { body: listing, etag } = own
  const writes = may(me, 'post')
  const editing = address.has('edit') && writes && can.edit(listing.state)
  useStep(editing ? 'edit' : 'view')

  if (me?.participant !== listing.participant.id) {
    return (
      <Page title={listing.title} narrow>
        <Empty title={t('notMine')} hint={t('notMineHint')} />
      </Page>
    )
  }
  if (editing) {
    return (
      <Page title={t('editing', { title: listing.title })} narrow>
        <ListingEdit listing={listing} etag={etag} onDone={() => setAddress({}, { replace: true })} />
      </Page>
    )
  }
  return (
    <Page
      title={listing.title}
      lead={<Link to="/desk/listings">{t('title')}</Link>}
      actions={<ListingState state={listing.state} />}
      narrow
    >
      <div className={classes.stack}>
        <ListingActions listing={listing} writes={writes} />
        <ListingFacts listing={listing} />
      </div>
      <ListingStory listing={listing} />
    </Page>
  )
}
