import { useQuery } from '@tanstack/react-query'
import { download } from '../../design/csv'
import { DataTable, type Column } from '../../design/DataTable'
import { useText } from '../../design/language'
import { Section } from '../../design/Page'
import { ProblemAlert } from '../../design/ProblemAlert'
import { Loading } from '../../design/States'
import { columnText } from './columnText'
import classes from './Import.module.css'
import { rejectsQuery, type Reject } from './queries'
import { columns, type ColumnName } from './template'
import { text } from './text'

const SHOWN = 200

/** The rows that were not taken: where they stand, in which column, why, and what is written there. */
export function ImportRejects({ address }: { address: string }) {
  const t = useText(text)
  const word = useText(columnText)
  const { data, error, refetch } = useQuery(rejectsQuery(address))
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />

  const names = (row: Reject) => atFault(row).map((name) => word(`${name}.name`))
  const written = (row: Reject) => atFault(row).map((name) => row[name] || '—')
  const about: Column<Reject>[] = [
    { key: 'line', title: t('line'), text: ({ line = '' }) => line, number: true },
    {
      key: 'column',
      title: t('column'),
      text: (row) => names(row).join(word('separator')) || word('whole'),
    },
    {
      key: 'written',
      title: t('written'),
      text: (row) => written(row).join(' '),
      cell: (row) => <mark className={classes.wrong}>{written(row).join(' · ') || '—'}</mark>,
    },
    {
      key: 'reason',
      title: t('reason'),
      text: ({ reason = '' }) => reason,
      cell: ({ reason }) => <strong>{reason}</strong>,
    },
    { key: 'title', title: word('title.name'), text: ({ title = '' }) => title },
    { key: 'participant', title: word('participant.name'), text: ({ participant = '' }) => participant },
  ]
  return (
    <Section title={t('rejects')}>
      <div className={classes.stack}>
        <p className={classes.note}>
          {t('rejectsHint')} {data.rows.length > SHOWN && t('rejectsSome', { count: SHOWN })}
        </p>
        <DataTable
          caption={t('rejects')}
          columns={about}
          rows={data.rows.slice(0, SHOWN)}
          id={({ line = '' }) => line}
          name={({ title, line }) => title ?? line ?? ''}
          tone={() => 'urgent'}
          empty={null}
          onExport={() => download(`${t('rejectsName')}.csv`, data.csv)}
        />
      </div>
    </Section>
  )
}

/** The columns that speak against a row; none where it is the whole row. */
function atFault({ column = '' }: Reject): ColumnName[] {
  const named = column.split('; ')
  return columns.filter((name) => named.includes(name))
}
