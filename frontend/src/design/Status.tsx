import classes from './Status.module.css'

export type Tone = 'good' | 'open' | 'waiting' | 'urgent' | 'over'

/** A state: a dot and its word; the word alone says it, the dot helps the eye. */
export function Status({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className={classes.status} data-tone={tone}>
      {children}
    </span>
  )
}
