import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { Card } from '../../design/Card'
import { Actions } from '../../design/Fields'
import { useText } from '../../design/language'
import { Status } from '../../design/Status'
import classes from './Proposal.module.css'
import { text } from './proposalText'
import type { Listing } from './suggestionQueries'

type Props = {
  listings: readonly Listing[]
  /** The match made with the owner of a listing. */
  sent: ReadonlyMap<string, string>
  refusals: ReadonlyMap<string, Error | undefined>
}

/** What became of each proposal. */
export function ProposalOutcomes({ listings, sent, refusals }: Props) {
  const t = useText(text)
  const all = listings.every(({ id }) => sent.has(id))
  return (
    <div role="status" className={classes.done}>
      <Card tone={all ? 'good' : 'plain'}>
        <h2>{all ? t('allSent') : t('results')}</h2>
        {all && <p>{t('allSentHint')}</p>}
        <ul className={classes.outcomes}>
          {listings.map((listing) => {
            const match = sent.get(listing.id)
            return (
              <li key={listing.id}>
                <strong>{listing.title}</strong>
                <span className={classes.note}>{listing.participant.name}</span>
                <span className={classes.outcome}>
                  <Status tone={match ? 'good' : 'urgent'}>{match ? t('sent') : t('refused')}</Status>
                  {match ? <Link to={`/desk/matches/${match}`}>{t('see')}</Link> : refusals.get(listing.id)?.message}
                </span>
              </li>
            )
          })}
        </ul>
      </Card>
      {all && (
        <Actions>
          <Button component={Link} to="/desk/matches?show=all" variant="default">
            {t('toMatches')}
          </Button>
        </Actions>
      )}
    </div>
  )
}
