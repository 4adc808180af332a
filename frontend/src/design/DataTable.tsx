import { Button } from '@mantine/core'
import { useId, useState, type ReactNode } from 'react'
import { csvOf, download } from './csv'
import classes from './DataTable.module.css'
import { useText } from './language'
import { Empty } from './States'
import { text } from './text'

/** One definition of a column drives the table, its search and its export. */
export type Column<Row> = {
  key: string
  title: string
  /** What is searched and exported; shown too where there is no `cell`. */
  text: (row: Row) => string
  cell?: (row: Row) => ReactNode
  number?: boolean
}

type Props<Row> = {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  id: (row: Row) => string
  /** Names a row to who hears it, on its checkbox. */
  name: (row: Row) => string
  selected?: ReadonlySet<string>
  onSelect?: (selected: ReadonlySet<string>) => void
  /** Sets a row off by colour; a cell says in words why. */
  tone?: (row: Row) => 'good' | 'urgent' | undefined
  empty: ReactNode
  /** What exports, where more is to be had than the rows shown here. */
  onExport?: () => void
}

/**
 * A compact table with a sticky header; on a phone each row is a card of its own, which is why the roles are spelt
 * out: browsers take them from a table that is no longer displayed as one.
 */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, id, name, selected, onSelect, tone, empty, onExport } = props
  const t = useText(text)
  const search = useId()
  const [typed, setTyped] = useState('')
  const words = typed.trim().toLowerCase().split(/\s+/)
  const shown = rows.filter((row) => {
    const said = columns
      .map((column) => column.text(row))
      .join(' ')
      .toLowerCase()
    return words.every((word) => said.includes(word))
  })
  const ids = shown.map(id)
  const all = ids.length > 0 && ids.every((one) => selected?.has(one))

  function toggle(which: string[], on: boolean) {
    const next = new Set(selected)
    for (const one of which) {
      if (on) next.add(one)
      else next.delete(one)
    }
    onSelect?.(next)
  }

  if (rows.length === 0) return empty
  return (
    <div>
      <div className={classes.tools} data-screen>
        <label htmlFor={search} className="unseen">
          {t('searchIn', { caption })}
        </label>
        <input
          id={search}
          type="search"
          placeholder={t('searchTable')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button variant="default" onClick={onExport ?? (() => download(`${caption}.csv`, csvOf(columns, shown)))}>
          {t('export')}
        </Button>
      </div>
      {shown.length === 0 ? (
        <Empty title={t('searchNone')} />
      ) : (
        <table role="table" className={classes.table}>
          <caption className="unseen">{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {onSelect && (
                <th role="columnheader" className={classes.check}>
                  <label>
                    <span className="unseen">{t('selectAll')}</span>
                    <input type="checkbox" checked={all} onChange={(event) => toggle(ids, event.target.checked)} />
                  </label>
                </th>
              )}
              {columns.map((column) => (
                <th key={column.key} role="columnheader" scope="col" data-number={column.number}>
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {shown.map((row) => (
              <tr role="row" key={id(row)} data-tone={tone?.(row)} data-selected={selected?.has(id(row)) || undefined}>
                {onSelect && (
                  <td role="cell" className={classes.check}>
                    <label>
                      <span className="unseen">{t('select', { name: name(row) })}</span>
                      <input
                        type="checkbox"
                        checked={selected?.has(id(row)) ?? false}
                        onChange={(event) => toggle([id(row)], event.target.checked)}
                      />
                    </label>
                  </td>
                )}
                {columns.map((column) => (
                  <td role="cell" key={column.key} data-title={column.title} data-number={column.number}>
                    {column.cell ? <div>{column.cell(row)}</div> : column.text(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
