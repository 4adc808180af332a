import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import classes from './BatchTable.module.css'
import { ConfirmButton } from './ConfirmButton'
import { DataTable, type Column } from './DataTable'
import { useText } from './language'
import { ReasonButton } from './ReasonButton'
import { Status } from './Status'
import { text } from './text'

const MOST = 200

/** What can be done to the rows that are selected. */
export type Verb<Code extends string> = {
  code: Code
  word: string
  question: (count: number) => string
  /** What a row says once it is done. */
  done: string
  /** Takes something back: a reason is asked for and goes along. */
  reasoned?: boolean
}

/** What became of one row; without a complaint it is done. */
export type Outcome = { id: string; complaint: string | undefined }

type Props<Row, Code extends string> = {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  id: (row: Row) => string
  name: (row: Row) => string
  verbs: readonly Verb<Code>[]
  onDecide: (ids: string[], verb: Code, reason: string | undefined) => Promise<Outcome[]>
  /** Reads the rows again, once those that are decided may leave. */
  onRefresh: () => unknown
  empty: ReactNode
}

/** A table whose selected rows are decided at once. Each says in its place what became of it; a refused row stays selected. */
export function BatchTable<Row, Code extends string>(props: Props<Row, Code>) {
  const { caption, columns, rows, id, name, verbs, onDecide, onRefresh, empty } = props
  const t = useText(text)
  const [selected, select] = useState<ReadonlySet<string>>(new Set())
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, { complaint: string | undefined; done: string }>>(
    new Map(),
  )

  const chosen = rows.map(id).filter((one) => selected.has(one))
  const over = chosen.length > MOST

  async function decide(verb: Verb<Code>, reason?: string) {
    const answers = await onDecide(chosen, verb.code, reason)
    setOutcomes(
      new Map([...outcomes, ...answers.map((answer) => [answer.id, { ...answer, done: verb.done }] as const)]),
    )
    select(new Set(answers.filter(({ complaint }) => complaint !== undefined).map((answer) => answer.id)))
  }

  function refresh() {
    setOutcomes(new Map())
    void onRefresh()
  }

  const said = (row: Row) => {
    const outcome = outcomes.get(id(row))
    return outcome && (outcome.complaint ?? outcome.done)
  }
  const refused = (row: Row) => outcomes.get(id(row))?.complaint !== undefined
  const result: Column<Row> = {
    key: 'result',
    title: t('result'),
    text: (row) => said(row) ?? '',
    cell: (row) => {
      const words = said(row)
      return (
        words &&
        (refused(row) ? <span className={classes.refused}>{words}</span> : <Status tone="good">{words}</Status>)
      )
    },
  }

  return (
    <>
      <DataTable
        caption={caption}
        columns={outcomes.size > 0 ? [result, ...columns] : columns}
        rows={rows}
        id={id}
        name={name}
        selected={selected}
        onSelect={select}
        tone={(row) => (said(row) === undefined ? undefined : refused(row) ? 'urgent' : 'good')}
        empty={empty}
      />
      {rows.length > 0 && (
        <div className={classes.bar} data-screen>
          <span role="status">{over ? t('tooMany', { count: MOST }) : t('chosen', { count: chosen.length })}</span>
          {verbs.map((verb) =>
            verb.reasoned ? (
              <ReasonButton
                key={verb.code}
                question={verb.question(chosen.length)}
                confirm={verb.word}
                disabled={chosen.length === 0 || over}
                onConfirm={({ reason }) => decide(verb, reason)}
              >
                {verb.word}
              </ReasonButton>
            ) : (
              <ConfirmButton
                key={verb.code}
                question={verb.question(chosen.length)}
                confirm={verb.word}
                disabled={chosen.length === 0 || over}
                onConfirm={() => decide(verb).catch(() => undefined)}
              >
                {verb.word}
              </ConfirmButton>
            ),
          )}
          {outcomes.size > 0 && (
            <Button variant="default" onClick={refresh}>
              {t('refresh')}
            </Button>
          )}
        </div>
      )}
    </>
  )
}
