import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { Status } from '../../design/Status'
import { listingsQuery } from '../../features/listings/queries'
import { PoolActions } from '../../features/pools/PoolActions'
import { tones } from '../../features/pools/PoolList'
import { PoolProgress } from '../../features/pools/PoolProgress'
import { PoolParts, PoolTerms } from '../../features/pools/PoolTerms'
import { poolQuery } from '../../features/pools/queries'
import { text } from '../../features/pools/text'

/** One pool: how far it is and what to do about it first, then its terms and who is in it. */
export default function Pool() {
  const t = useText(text)
  const { id = '' } = useParams()
  const { data: pool } = useSuspenseQuery(poolQuery(id))
  const { data } = useInfiniteQuery(listingsQuery(pool.side === 'OFFER' ? 'NEED' : 'OFFER', { participant: 'me' }, 100))
  return (
    <Page
      title={pool.title}
      lead={
        <>
          <Link to="/desk/pools">{t('title')}</Link> · {t(`kind.${pool.side}`)} ·{' '}
          {t('owner', { name: pool.owner.name })}
        </>
      }
      actions={<Status tone={tones[pool.state]}>{t(`state.${pool.state}`)}</Status>}
    >
      <PoolProgress pool={pool} />
      <PoolActions pool={pool} own={data?.pages.flatMap((page) => page.items) ?? []} />
      <PoolTerms pool={pool} />
      <PoolParts pool={pool} />
    </Page>
  )
}
