import type { ReactNode } from 'react'
import classes from './Figure.module.css'
import { useLanguage } from './language'
import { exact, spoken } from './numbers'

/** A headline number with what it counts; exact, with 万/亿 beside it where that helps. */
export function Figure({ label, value, note }: { label: ReactNode; value: number | undefined; note?: ReactNode }) {
  const language = useLanguage()
  const said = value === undefined ? undefined : spoken(value, language)
  return (
    <div className={classes.figure}>
      <span className={classes.label}>{label}</span>
      <span className={classes.amount}>
        <strong className={classes.value}>{value === undefined ? '–' : exact(value)}</strong>
        {(said || note) && <span className={classes.note}>{note ?? said}</span>}
      </span>
    </div>
  )
}

/** One factor of a score: its name, a bar of its value, how that makes its points, and the sentence why. */
export function FactorBar(props: { name: string; value: number; working: string; points: string; sentence?: string }) {
  const share = Math.max(0, Math.min(1, props.value))
  return (
    <div className={classes.factor}>
      <span className={classes.name}>{props.name}</span>
      <span className={classes.track} aria-hidden="true">
        <span className={classes.fill} style={{ width: `${share * 100}%` }} />
      </span>
      <span className={classes.points}>{props.points}</span>
      <span className={classes.working}>{props.working}</span>
      {props.sentence && <span className={classes.sentence}>{props.sentence}</span>}
    </div>
  )
}
