import { useEffect, useRef, type ReactNode } from 'react'
import classes from './Page.module.css'

/** One page: its title in the tab and as the only h1, actions beside it, then its content. */
export function Page(props: {
  title: string
  lead?: ReactNode
  actions?: ReactNode
  narrow?: boolean
  children: ReactNode
}) {
  useTitle(props.title)
  return (
    <div className={classes.page} data-narrow={props.narrow || undefined}>
      <header className={classes.head}>
        <div>
          <h1>{props.title}</h1>
          {props.lead && <p className={classes.lead}>{props.lead}</p>}
        </div>
        {props.actions && (
          <div className={classes.actions} data-screen>
            {props.actions}
          </div>
        )}
      </header>
      {props.children}
    </div>
  )
}

export function useTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · 共赢`
  }, [title])
}

/** A further step at the same address starts at the top with the focus on it, as a new page does. */
export function useStep(step: string) {
  const last = useRef(step)
  useEffect(() => {
    if (last.current === step) return
    last.current = step
    window.scrollTo(0, 0)
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [step])
}

/** A part of a page with its own heading. */
export function Section(props: { title: string; aside?: ReactNode; id?: string; children: ReactNode }) {
  return (
    <section className={classes.section} aria-label={props.title} id={props.id}>
      <div className={classes.head}>
        <h2>{props.title}</h2>
        {props.aside}
      </div>
      {props.children}
    </section>
  )
}
