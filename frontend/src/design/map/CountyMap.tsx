import { useQuery } from '@tanstack/react-query'
import { useMemo, useState, type KeyboardEvent } from 'react'
import { useText } from '../language'
import { exact } from '../numbers'
import classes from './CountyMap.module.css'
import { CountyTable } from './CountyTable'
import shapesAddress from './hubei.json?url'
import { neighbour, type Shape } from './neighbour'
import { colourOf, labelOf, stepsOf } from './ramp'
import { text } from './text'

const shapesQuery = {
  queryKey: ['shapes', shapesAddress],
  queryFn: async (): Promise<Shape[]> => (await fetch(shapesAddress)).json(),
  staleTime: Infinity,
}

type Props = {
  label: string
  /** How many there are, by county code; a county without an entry has none. */
  counts: ReadonlyMap<string, number>
  /** A county, or a prefix of several; pressing a chosen county again lets it go. */
  selected?: string
  onSelect: (code: string | undefined) => void
}

/** The counties of Hubei, shaded by a count, as a filter; the same as a table below it. */
export function CountyMap({ label, counts, selected, onSelect }: Props) {
  const t = useText(text)
  const { data: shapes } = useQuery(shapesQuery)
  const steps = useMemo(() => stepsOf([...counts.values()]), [counts])
  const [current, setCurrent] = useState<string>()
  const [pointed, setPointed] = useState<string>()

  const isSelected = (code: string) => !!selected && code.startsWith(selected)
  const said = (shape: Shape) => `${shape.n} ${t('count', { count: exact(counts.get(shape.c) ?? 0) })}`
  const stop = current ?? shapes?.find((shape) => isSelected(shape.c))?.c ?? shapes?.[0]?.c
  const shown = shapes?.find((shape) => shape.c === pointed) ?? shapes?.find((shape) => shape.c === selected)
  const choose = (code: string) => onSelect(code === selected ? undefined : code)

  function move(event: KeyboardEvent, shape: Shape) {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      choose(shape.c)
    }
    const next = neighbour(shape, shapes ?? [], event.key)
    if (!next) return
    event.preventDefault()
    setCurrent(next.c)
    event.currentTarget.parentElement?.querySelector<SVGElement>(`[data-code="${next.c}"]`)?.focus()
  }

  return (
    <figure className={classes.figure}>
      <p className={classes.shown} aria-hidden="true">
        {shown ? said(shown) : t('hint')}
      </p>
      <svg viewBox="40 -2 880 564" className={classes.map} role="group" aria-label={`${label}（${t('sketch')}）`}>
        {shapes?.map((shape) => (
          <path
            key={shape.c}
            d={shape.p}
            data-code={shape.c}
            fill={colourOf(counts.get(shape.c) ?? 0, steps)}
            className={classes.county}
            role="button"
            tabIndex={shape.c === stop ? 0 : -1}
            aria-label={said(shape)}
            aria-pressed={isSelected(shape.c)}
            onClick={() => choose(shape.c)}
            onKeyDown={(event) => move(event, shape)}
            onFocus={() => setPointed(shape.c)}
            onBlur={() => setPointed(undefined)}
            onPointerEnter={() => setPointed(shape.c)}
            onPointerLeave={() => setPointed(undefined)}
          />
        ))}
      </svg>
      <figcaption className={classes.caption}>
        <ul className={classes.legend} aria-label={t('legend')}>
          {[
            { key: 0, label: '0', colour: 0 },
            ...steps.map((s) => ({ key: s.from, label: labelOf(s), colour: s.colour })),
          ].map((step) => (
            <li key={step.key}>
              <span style={{ background: `var(--ramp-${step.colour})` }} />
              {step.label}
            </li>
          ))}
        </ul>
        <span className={classes.sketch}>{t('sketch')}</span>
      </figcaption>
      <CountyTable shapes={shapes ?? []} counts={counts} label={label} selected={selected} onSelect={choose} />
    </figure>
  )
}
