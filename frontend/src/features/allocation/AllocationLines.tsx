import { Button } from '@mantine/core'
import { useQueryClient, useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { api, bodyOf } from '../../api/client'
import { useUnitName } from '../../api/reference'
import { useSubmission } from '../../api/submission'
import { BatchTable } from '../../design/BatchTable'
import type { Column } from '../../design/DataTable'
import { useText } from '../../design/language'
import { CountyMap } from '../../design/map/CountyMap'
import { exact } from '../../design/numbers'
import { Section } from '../../design/Page'
import { ProblemAlert } from '../../design/ProblemAlert'
import { Empty, More } from '../../design/States'
import classes from './Allocation.module.css'
import { countiesOf, linesQuery, type Line } from './queries'
import { useTerritoryName } from './PlaceName'
import { text } from './text'

/** What a plan suggests, on the map and as a table: what is ticked is sent to the two, the rest waits. */
export function AllocationLines({ id }: { id: string }) {
  const t = useText(text)
  const queries = useQueryClient()
  const columns = useColumns()
  const [county, setCounty] = useState<string>()
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(linesQuery(id))
  const send = useSubmission(
    (lines: number[], header) =>
      bodyOf(api.POST('/api/v1/allocations/{id}/send', { params: { path: { id }, header }, body: { lines } })),
    { onSuccess: () => queries.invalidateQueries({ queryKey: ['matches'] }) },
  )
  const lines = data.pages.flatMap((page) => page.items)
  const shown = lines.filter(({ need }) => !county || need.territory?.code.startsWith(county))
  if (lines.length === 0) return <Empty title={t('noLines')} />
  return (
    <>
      <Section title={t('map')}>
        <CountyMap label={t('map')} counts={countiesOf(lines)} selected={county} onSelect={setCounty} />
      </Section>
      <Section title={t('lines')}>
        <p className={classes.note}>{t('linesHint')}</p>
        {county && <Only county={county} onAll={() => setCounty(undefined)} />}
        <ProblemAlert error={send.error} />
        <BatchTable
          caption={t('lines')}
          columns={columns}
          rows={shown}
          id={({ number }) => String(number)}
          name={({ need, offer }) => `${offer.title ?? ''} → ${need.title ?? ''}`}
          verbs={[
            { code: 'SEND', word: t('put'), question: (count) => t('putQuestion', { count }), done: t('putDone') },
          ]}
          onDecide={async (numbers) => {
            const { items } = await send.mutateAsync(numbers.map(Number))
            return items.map(({ number, problem }) => ({
              id: String(number),
              complaint: problem?.detail ?? problem?.title,
            }))
          }}
          onRefresh={() => queries.invalidateQueries({ queryKey: linesQuery(id).queryKey })}
          empty={<Empty title={t('noLines')} />}
        />
        {hasNextPage && <More onMore={fetchNextPage} loading={isFetchingNextPage} />}
      </Section>
    </>
  )
}

function Only({ county, onAll }: { county: string; onAll: () => void }) {
  const t = useText(text)
  const name = useTerritoryName(county)
  return (
    <p>
      {t('county', { name })}
      <Button variant="subtle" size="compact-sm" onClick={onAll}>
        {t('everywhere')}
      </Button>
    </p>
  )
}

function useColumns(): Column<Line>[] {
  const t = useText(text)
  const unit = useUnitName()
  const column = (key: 'need' | 'offer', path: string): Column<Line> => ({
    key,
    title: t(key),
    text: (line) =>
      [line[key].title ?? t('gone'), line[key].participant?.name, line[key].territory?.name].filter(Boolean).join(' '),
    cell: ({ [key]: side }) =>
      side.title ? (
        <>
          <Link to={`/${path}/${side.id}`}>{side.title}</Link>
          <div className={classes.note}>
            {side.participant?.name} · {side.territory?.name}
          </div>
        </>
      ) : (
        t('gone')
      ),
  })
  return [
    column('offer', 'offers'),
    column('need', 'needs'),
    {
      key: 'quantity',
      title: t('quantity'),
      text: ({ quantity, unit: code }) => `${exact(String(quantity))} ${unit(code)}`,
      number: true,
    },
    { key: 'score', title: t('score'), text: ({ score }) => String(Math.round(score / 100)), number: true },
    {
      key: 'status',
      title: t('status'),
      text: ({ match }) => t(match ? 'sent' : 'open'),
      cell: ({ match }) => (match ? <Link to={`/desk/matches/${match}`}>{t('sent')}</Link> : t('open')),
    },
  ]
}
