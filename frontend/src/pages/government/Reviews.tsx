import { useSearchParams } from 'react-router'
import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { Tabs } from '../../design/Tabs'
import { ReviewListings } from '../../features/listings/ReviewListings'
import type { Kind } from '../../features/listings/reviews'
import { text as listings } from '../../features/listings/reviewText'
import { ParticipantReviews } from '../../features/participants/ParticipantReviews'
import { text } from './text'

const kinds: readonly Kind[] = ['submitted', 'published']

/** What waits for a decision of this government: listings handed in, listings just published, participants. */
export default function Reviews() {
  const t = useText(text)
  const say = useText(listings)
  const [address] = useSearchParams()
  const participants = address.get('queue') === 'participants'
  const kind = kinds.find((one) => one === address.get('kind')) ?? 'submitted'

  return (
    <Page title={t('reviews')} lead={t('reviewsLead')}>
      <Tabs
        label={t('queues')}
        tabs={[
          { to: '?', word: t('listings'), current: !participants },
          { to: '?queue=participants', word: t('participants'), current: participants },
        ]}
      />
      {participants ? (
        <ParticipantReviews />
      ) : (
        <>
          <Tabs
            label={say('kinds')}
            tabs={kinds.map((one) => ({ to: `?kind=${one}`, word: say(`kind.${one}`), current: one === kind }))}
          />
          <ReviewListings key={kind} kind={kind} />
        </>
      )}
    </Page>
  )
}
