import { useQueryClient, useSuspenseInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { api, bodyOf } from '../../api/client'
import { useSubmission } from '../../api/submission'
import { BatchTable } from '../../design/BatchTable'
import type { Column } from '../../design/DataTable'
import { useText } from '../../design/language'
import { Section } from '../../design/Page'
import { ProblemAlert } from '../../design/ProblemAlert'
import { Empty, More } from '../../design/States'
import classes from './Clearing.module.css'
import { clearedQuery, type Cleared } from './queries'
import { text } from './text'

/** How an exchange is told: in words, and as a picture. */
export type Telling = {
  words: (exchange: Cleared['exchange']) => string
  picture: (exchange: Cleared['exchange']) => ReactNode
}

/** The exchanges with a part in the reader's territory: what is ticked is put to all in it, the rest waits. */
export function ClearedExchanges({ id, telling }: { id: string; telling: Telling }) {
  const t = useText(text)
  const queries = useQueryClient()
  const columns = useColumns(telling)
  const query = clearedQuery(id)
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(query)
  const send = useSubmission(
    (exchanges: number[], header) =>
      bodyOf(api.POST('/api/v1/clearings/{id}/send', { params: { path: { id }, header }, body: { exchanges } })),
    { onSuccess: () => queries.invalidateQueries({ queryKey: ['matches'] }) },
  )
  const items = data.pages.flatMap((page) => page.items)
  if (items.length === 0) return <Empty title={t('noneHere')} hint={t('noneHereHint')} />
  return (
    <Section title={t('list')}>
      <p className={classes.note}>{t('listHint')}</p>
      <ProblemAlert error={send.error} />
      <BatchTable
        caption={t('list')}
        columns={columns}
        rows={items}
        id={({ number }) => String(number)}
        name={({ exchange }) => telling.words(exchange)}
        verbs={[{ code: 'SEND', word: t('put'), question: (count) => t('putQuestion', { count }), done: t('putDone') }]}
        onDecide={async (numbers) => {
          const sent = await send.mutateAsync(numbers.map(Number))
          return sent.items.map(({ number, problem }) => ({
            id: String(number),
            complaint: problem?.detail ?? problem?.title,
          }))
        }}
        onRefresh={() => queries.invalidateQueries({ queryKey: query.queryKey })}
        empty={<Empty title={t('noneHere')} />}
      />
      {hasNextPage && <More onMore={fetchNextPage} loading={isFetchingNextPage} />}
    </Section>
  )
}

function useColumns({ words, picture }: Telling): Column<Cleared>[] {
  const t = useText(text)
  const status = ({ match, open }: Cleared) => t(match ? 'sent' : open ? 'open' : 'closed')
  return [
    {
      key: 'exchange',
      title: t('exchange'),
      text: ({ exchange }) => words(exchange),
      cell: ({ exchange }) => (
        <>
          {words(exchange)}
          <details className={classes.picture}>
            <summary>{t('picture')}</summary>
            {picture(exchange)}
          </details>
        </>
      ),
    },
    {
      key: 'share',
      title: t('share'),
      text: ({ share }) => t('percent', { value: Math.round(share / 10) }),
      number: true,
    },
    {
      key: 'score',
      title: t('score'),
      text: ({ exchange }) => String(Math.round(exchange.score / 100)),
      number: true,
    },
    {
      key: 'status',
      title: t('status'),
      text: status,
      cell: (row) => (row.match ? <Link to={`/desk/matches/${row.match}`}>{t('sent')}</Link> : status(row)),
    },
  ]
}
