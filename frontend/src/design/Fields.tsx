import type { ComponentProps, FormEventHandler, ReactNode } from 'react'
import classes from './Fields.module.css'

/** A form in one column; what it asks is checked by us, so that every mistake is named at once. */
export function Form(props: { label: string; onSubmit: FormEventHandler<HTMLFormElement>; children: ReactNode }) {
  return (
    <form className={classes.form} aria-label={props.label} onSubmit={props.onSubmit} noValidate data-screen>
      {props.children}
    </form>
  )
}

/** Short fields next to each other where there is room. */
export const Beside = ({ children }: { children: ReactNode }) => <div className={classes.beside}>{children}</div>

/** The buttons under a form or beside a row. */
export const Actions = ({ children }: { children: ReactNode }) => (
  <div className={classes.actions} data-screen>
    {children}
  </div>
)

/** A mark to set, the whole line its target. */
export function Check({ label, hint, ...input }: { label: string; hint?: string } & ComponentProps<'input'>) {
  return (
    <label className={classes.check}>
      <input type="checkbox" {...input} />
      <span>
        {label}
        {hint && <span className={classes.hint}>{hint}</span>}
      </span>
    </label>
  )
}
