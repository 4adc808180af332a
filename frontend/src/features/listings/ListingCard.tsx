import { useUnitName } from '../../api/reference'
import { LinkCard, Row } from '../../design/Card'
import { useText } from '../../design/language'
import { Measure, UnitPrice } from '../../design/Measure'
import { daysUntil } from '../../design/numbers'
import classes from './Listing.module.css'
import { ListingState } from './ListingState'
import { addressOf, type Listing } from './queries'
import { text } from './text'

/** One listing in a list: what, how much, for how much, where, whose, until when. */
export function ListingCard({ listing }: { listing: Listing }) {
  const unit = useUnitName()
  return (
    <LinkCard
      to={addressOf(listing)}
      title={listing.title}
      aside={listing.state === 'PUBLISHED' ? <Urgency of={listing} /> : <ListingState state={listing.state} />}
    >
      <p className={classes.amounts}>
        <strong>
          <Measure of={listing.remaining ?? listing.quantity} unit={unit(listing.quantity.unit)} />
        </strong>
        <span>
          <UnitPrice of={listing.unitPrice} unitOf={unit} />
        </span>
      </p>
      <p className={classes.note}>
        {listing.territory.name} · {listing.participant.name}
      </p>
      <p className={classes.note}>
        <Left until={listing.validUntil} />
      </p>
    </LinkCard>
  )
}

/** The same in one row, for lists beside other things. */
export function ListingRow({ listing }: { listing: Listing }) {
  const unit = useUnitName()
  return (
    <Row
      to={addressOf(listing)}
      title={listing.title}
      note={
        <>
          {listing.territory.name} ·{' '}
          <Measure of={listing.remaining ?? listing.quantity} unit={unit(listing.quantity.unit)} />
        </>
      }
      aside={<Left until={listing.validUntil} />}
    />
  )
}

export function Left({ until }: { until: string }) {
  const t = useText(text)
  const days = daysUntil(until)
  return <>{days > 0 ? t('daysLeft', { count: days }) : days === 0 ? t('today') : t('over')}</>
}

export function Urgency({ of: listing }: { of: Listing }) {
  const t = useText(text)
  return listing.urgency === 'urgent' ? <span className={classes.urgent}>{t('urgent')}</span> : null
}
