import classes from './Progress.module.css'

/** How far something has come, as a bar and in words; without a `value` only that it goes on. */
export function Progress({ value, max = 1, said }: { value?: number; max?: number; said: string }) {
  return (
    <div className={classes.progress}>
      <progress value={value} max={max || 1} aria-label={said} />
      <span aria-hidden="true">{said}</span>
    </div>
  )
}
