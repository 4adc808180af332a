import { useUnitName } from '../../api/reference'
import { LinkCard } from '../../design/Card'
import { useText } from '../../design/language'
import { Measure } from '../../design/Measure'
import classes from './Listing.module.css'
import { Left } from './ListingCard'
import { ListingState } from './ListingState'
import { text } from './manageText'
import { nextOf } from './next'
import { folder, type Listing } from './queries'

/** One of my own in a list: its state, what is left, until when, and what to do next. */
export function MyListingCard({ listing }: { listing: Listing }) {
  const t = useText(text)
  const unit = useUnitName()
  return (
    <LinkCard
      to={`/desk/listings/${folder[listing.side]}/${listing.id}`}
      title={listing.title}
      aside={<ListingState state={listing.state} />}
    >
      <p className={classes.amounts}>
        <span>
          {listing.remaining && `${t('remaining')} `}
          <strong>
            <Measure of={listing.remaining ?? listing.quantity} unit={unit(listing.quantity.unit)} />
          </strong>
        </span>
        <span className={classes.note}>
          <Left until={listing.validUntil} />
        </span>
      </p>
      {listing.reason && <p className={classes.note}>{t('returned', { reason: listing.reason })}</p>}
      <p className={classes.note}>{t(`next.${nextOf(listing)}`)}</p>
    </LinkCard>
  )
}
