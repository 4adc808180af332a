import { useInfiniteQuery } from '@tanstack/react-query'
import { Rows } from '../../design/Card'
import { useText } from '../../design/language'
import { ProblemAlert } from '../../design/ProblemAlert'
import { Empty, Loading } from '../../design/States'
import { ListingRow } from './ListingCard'
import { listingsQuery, type Side } from './queries'
import { text } from './text'

/** The latest few of one side, for the home page. */
export function Newest({ side, territory, count }: { side: Side; territory?: string; count: number }) {
  const t = useText(text)
  const { data, error, refetch } = useInfiniteQuery(listingsQuery(side, { territory }, count))
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading rows={count} />
  const listings = data.pages.flatMap((page) => page.items)
  if (listings.length === 0) return <Empty title={t('nothing')} hint={t('nothingHint')} />
  return (
    <Rows label={t(`side.${side}`)}>
      {listings.map((listing) => (
        <ListingRow key={listing.id} listing={listing} />
      ))}
    </Rows>
  )
}
