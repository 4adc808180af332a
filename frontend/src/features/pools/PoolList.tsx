import { Button } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { Cards, LinkCard } from '../../design/Card'
import { useLanguage, useText } from '../../design/language'
import { date } from '../../design/numbers'
import { Empty, More } from '../../design/States'
import { Status, type Tone } from '../../design/Status'
import { Tabs } from '../../design/Tabs'
import classes from './Pool.module.css'
import { PoolProgress } from './PoolProgress'
import { poolsQuery, type Pool } from './queries'
import { text } from './text'

export const tones: Record<Pool['state'], Tone> = { OPEN: 'open', CLOSED: 'good', LAPSED: 'over' }

/** The pools that are open, or those I started or joined. */
export function PoolList() {
  const t = useText(text)
  const [address] = useSearchParams()
  const mine = address.get('show') === 'mine'
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(poolsQuery(mine))
  const pools = data.pages.flatMap((page) => page.items)
  return (
    <>
      <Tabs
        label={t('views')}
        tabs={[
          { to: '?', word: t('open'), current: !mine },
          { to: '?show=mine', word: t('mine'), current: mine },
        ]}
      />
      {pools.length === 0 ? (
        <Empty
          title={mine ? t('noneMine') : t('none')}
          hint={t('noneHint')}
          action={
            <Button component={Link} to="/desk/listings">
              {t('toListings')}
            </Button>
          }
        />
      ) : (
        <Cards label={mine ? t('mine') : t('open')}>
          {pools.map((pool) => (
            <PoolCard key={pool.id} pool={pool} />
          ))}
        </Cards>
      )}
      {hasNextPage && <More onMore={fetchNextPage} loading={isFetchingNextPage} />}
    </>
  )
}

function PoolCard({ pool }: { pool: Pool }) {
  const t = useText(text)
  const language = useLanguage()
  return (
    <LinkCard
      to={`/desk/pools/${pool.id}`}
      title={pool.title}
      aside={<Status tone={tones[pool.state]}>{t(`state.${pool.state}`)}</Status>}
    >
      <p className={classes.note}>
        {t(`kind.${pool.side}`)} · {t('owner', { name: pool.owner.name })} ·{' '}
        {t('until', { date: date(pool.deadline, language) })}
      </p>
      <PoolProgress pool={pool} />
    </LinkCard>
  )
}
