import { useQueryClient, useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { api, bodyOf, refusalOf } from '../../api/client'
import { useUnitName } from '../../api/reference'
import { useSubmission } from '../../api/submission'
import { BatchTable, type Verb } from '../../design/BatchTable'
import type { Column } from '../../design/DataTable'
import { useText } from '../../design/language'
import { Measure, UnitPrice } from '../../design/Measure'
import { ProblemAlert } from '../../design/ProblemAlert'
import { Empty, More } from '../../design/States'
import { addressOf, type Listing } from './queries'
import { listingReviewsQuery, type Kind } from './reviews'
import { text } from './reviewText'
import { text as words } from './text'

type Decision = { id: string; decision: 'PUBLISH' | 'RETURN' | 'SEEN'; reason?: string }

/** Listings of the territory to look at; what was decided stays in sight with its result until the list is read again. */
export function ReviewListings({ kind }: { kind: Kind }) {
  const t = useText(text)
  const queries = useQueryClient()
  const columns = useColumns()
  const query = listingReviewsQuery(kind)
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(query)
  const decide = useSubmission(
    (decisions: Decision[], header) =>
      bodyOf(api.POST('/api/v1/reviews/listings', { params: { header }, body: { decisions } })),
    { onSuccess: () => Promise.all(['desk', 'listings'].map((key) => queries.invalidateQueries({ queryKey: [key] }))) },
  )
  const fine: Verb<Decision['decision']> =
    kind === 'submitted'
      ? {
          code: 'PUBLISH',
          word: t('publish'),
          question: (count) => t('publishQuestion', { count }),
          done: t('published'),
        }
      : { code: 'SEEN', word: t('seen'), question: (count) => t('seenQuestion', { count }), done: t('seenDone') }
  const back: Verb<Decision['decision']> = {
    code: 'RETURN',
    word: t('return'),
    question: (count) => t('returnQuestion', { count }),
    done: t('returned'),
    reasoned: true,
  }

  return (
    <>
      <ProblemAlert error={decide.error} />
      <BatchTable
        caption={t(`kind.${kind}`)}
        columns={columns}
        rows={data.pages.flatMap((page) => page.items)}
        id={({ id }) => id}
        name={({ title }) => title}
        verbs={[fine, back]}
        onDecide={async (ids, decision, reason) => {
          const { items } = await decide.mutateAsync(ids.map((id) => ({ id, decision, reason })))
          return items.map((result) => ({ id: result.id, complaint: refusalOf(result) }))
        }}
        onRefresh={() => queries.resetQueries({ queryKey: query.queryKey })}
        empty={
          <Empty
            title={t(`none.${kind}`)}
            hint={t('noneHint')}
            action={kind === 'submitted' && <Link to="?kind=published">{t('toPublished')}</Link>}
          />
        }
      />
      {hasNextPage && <More onMore={fetchNextPage} loading={isFetchingNextPage} />}
    </>
  )
}

function useColumns(): Column<Listing>[] {
  const t = useText(text)
  const say = useText(words)
  const unit = useUnitName()
  return [
    {
      key: 'title',
      title: t('listing'),
      text: ({ title }) => title,
      cell: (listing) => <Link to={addressOf(listing)}>{listing.title}</Link>,
    },
    { key: 'side', title: t('side'), text: ({ side }) => say(`side.${side}`) },
    {
      key: 'whose',
      title: t('whose'),
      text: ({ participant, territory }) => `${participant.name} · ${territory.name}`,
    },
    {
      key: 'amount',
      title: t('amount'),
      text: ({ quantity, unitPrice }) =>
        [quantity.raw ?? quantity.value, unitPrice?.raw ?? unitPrice?.amount].filter(Boolean).join(' · '),
      cell: ({ quantity, unitPrice }) => (
        <>
          <Measure of={quantity} unit={unit(quantity.unit)} /> · <UnitPrice of={unitPrice} unitOf={unit} />
        </>
      ),
    },
    { key: 'words', title: t('words'), text: (listing) => listing.text ?? '' },
    { key: 'window', title: t('window'), text: ({ validUntil }) => validUntil },
  ]
}
