import { useText } from '../language'
import { exact } from '../numbers'
import classes from './CountyMap.module.css'
import type { Shape } from './neighbour'
import { text } from './text'

/** The map as text: the counties that have something, most first, each a button of the same filter. */
export function CountyTable(props: {
  shapes: readonly Shape[]
  counts: ReadonlyMap<string, number>
  label: string
  selected?: string
  onSelect: (code: string) => void
}) {
  const t = useText(text)
  const rows = props.shapes
    .map((shape) => ({ ...shape, count: props.counts.get(shape.c) ?? 0 }))
    .filter((row) => row.count > 0)
    .sort((a, b) => b.count - a.count || a.c.localeCompare(b.c))

  return (
    <details className={classes.table}>
      <summary>{t('table')}</summary>
      <table>
        <caption className="unseen">{props.label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('county')}</th>
            <th scope="col">{t('number')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.c}>
              <th scope="row">
                <button type="button" aria-pressed={row.c === props.selected} onClick={() => props.onSelect(row.c)}>
                  {row.n}
                </button>
              </th>
              <td>{exact(row.count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
