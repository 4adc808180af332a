import { useQueryClient, useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { api, bodyOf, refusalOf } from '../../api/client'
import { useSubmission } from '../../api/submission'
import { BatchTable, type Verb } from '../../design/BatchTable'
import type { Column } from '../../design/DataTable'
import { useText } from '../../design/language'
import { ProblemAlert } from '../../design/ProblemAlert'
import { Empty, More } from '../../design/States'
import { useColumns } from './columns'
import { participantReviewsQuery, type Participant } from './queries'
import { text } from './text'

type Decision = { id: string; decision: 'VERIFY' | 'REJECT'; reason?: string }

/** Those that wait to be verified; what was decided stays in sight with its result until the list is read again. */
export function ParticipantReviews() {
  const t = useText(text)
  const queries = useQueryClient()
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(participantReviewsQuery)
  const decide = useSubmission(
    (decisions: Decision[], header) =>
      bodyOf(api.POST('/api/v1/reviews/participants', { params: { header }, body: { decisions } })),
    { onSuccess: () => queries.invalidateQueries({ queryKey: ['desk'] }) },
  )
  const columns: Column<Participant>[] = [
    {
      key: 'name',
      title: t('name'),
      text: ({ name }) => name,
      cell: ({ id, name }) => <Link to={`/desk/participants/${id}`}>{name}</Link>,
    },
    ...useColumns(),
    { key: 'about', title: t('about'), text: ({ about }) => about ?? '' },
  ]
  const verbs: Verb<Decision['decision']>[] = [
    {
      code: 'VERIFY',
      word: t('verify'),
      question: (count) => t('verifyQuestion', { count }),
      done: t('verifyDone'),
    },
    {
      code: 'REJECT',
      word: t('reject'),
      question: (count) => t('rejectQuestion', { count }),
      done: t('rejectDone'),
      reasoned: true,
    },
  ]

  return (
    <>
      <ProblemAlert error={decide.error} />
      <BatchTable
        caption={t('reviews')}
        columns={columns}
        rows={data.pages.flatMap((page) => page.items)}
        id={({ id }) => id}
        name={({ name }) => name}
        verbs={verbs}
        onDecide={async (ids, decision, reason) => {
          const { items } = await decide.mutateAsync(ids.map((id) => ({ id, decision, reason })))
          return items.map((result) => ({ id: result.id, complaint: refusalOf(result) }))
        }}
        onRefresh={() => queries.resetQueries({ queryKey: participantReviewsQuery.queryKey })}
        empty={<Empty title={t('noReviews')} hint={t('noReviewsHint')} />}
      />
      {hasNextPage && <More onMore={fetchNextPage} loading={isFetchingNextPage} />}
    </>
  )
}
