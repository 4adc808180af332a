import { Link } from 'react-router'
import { useUnitName } from '../../api/reference'
import { Card } from '../../design/Card'
import { useText } from '../../design/language'
import { Measure, UnitPrice } from '../../design/Measure'
import classes from './Proposal.module.css'
import { text } from './proposalText'
import { folder, type Listing } from './suggestionQueries'

/** Whom a proposal goes to. */
export function ProposalTo({ listings }: { listings: readonly Listing[] }) {
  const t = useText(text)
  const unit = useUnitName()
  return (
    <div className={classes.to}>
      <Card label={t('to', { count: listings.length })}>
        <h2>{t('to', { count: listings.length })}</h2>
        <ul className={classes.chosen}>
          {listings.map((listing) => (
            <li key={listing.id}>
              <Link to={`/${folder[listing.side]}/${listing.id}`}>{listing.title}</Link>
              <p className={classes.note}>
                {listing.participant.name} ·{' '}
                <Measure of={listing.remaining ?? listing.quantity} unit={unit(listing.quantity.unit)} /> ·{' '}
                <UnitPrice of={listing.unitPrice} unitOf={unit} />
              </p>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  )
}
