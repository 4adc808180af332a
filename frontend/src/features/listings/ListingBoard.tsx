import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Cards } from '../../design/Card'
import { useText } from '../../design/language'
import { Empty, More } from '../../design/States'
import { ListingCard } from './ListingCard'
import { listingsQuery, type Filter, type Side } from './queries'
import { text } from './text'

/** Everything on one side that the filter lets through, read by cursor; `headed` where a heading already says it. */
export function ListingBoard({ side, filter, headed }: { side: Side; filter: Filter; headed?: boolean }) {
  const t = useText(text)
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(listingsQuery(side, filter))
  const listings = data.pages.flatMap((page) => page.items)
  const narrowed = Object.keys(filter).some((name) => name !== 'sort')

  if (listings.length === 0) {
    if (filter.participant) return <Empty title={t('noneOpen')} />
    return <Empty title={narrowed ? t('none') : t('nothing')} hint={narrowed ? t('noneHint') : t('nothingHint')} />
  }
  return (
    <>
      <Cards label={headed ? undefined : t(`side.${side}`)}>
        {listings.map((listing) => (
          <ListingCard key={listing.id} listing={listing} />
        ))}
      </Cards>
      {hasNextPage && <More onMore={fetchNextPage} loading={isFetchingNextPage} />}
    </>
  )
}
