import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from 'react-router'
import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { Empty } from '../../design/States'
import { listingQuery } from '../../features/listings/queries'
import { PoolForm } from '../../features/pools/PoolForm'
import { text } from '../../features/pools/text'
import { may, useMe } from '../../session/me'

/** Starts a pool with an offer of mine, for others to buy together. */
export const PoolOffer = () => <NewPool side="OFFER" />
/** Or with a need, for others to fill together. */
export const PoolNeed = () => <NewPool side="NEED" />

function NewPool({ side }: { side: 'NEED' | 'OFFER' }) {
  const t = useText(text)
  const me = useMe()
  const navigate = useNavigate()
  const { id = '' } = useParams()
  const { data: listing } = useSuspenseQuery(listingQuery(side, id))
  return (
    <Page title={t('start')} lead={t('startLead', { title: listing.title })}>
      {!may(me, 'accept') ? (
        <Empty title={t('onlySigner')} />
      ) : listing.remaining === null ? (
        <Empty title={t('needsQuantity')} />
      ) : (
        <PoolForm listing={listing} onStarted={(pool) => navigate(`/desk/pools/${pool.id}`)} />
      )}
    </Page>
  )
}
