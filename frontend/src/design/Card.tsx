import type { ReactNode } from 'react'
import { Link } from 'react-router'
import classes from './Card.module.css'

/** A white card on the paper ground. */
export function Card(props: {
  children: ReactNode
  tone?: 'plain' | 'urgent' | 'warning' | 'info' | 'good'
  label?: string
}) {
  return (
    <section className={classes.card} data-tone={props.tone} aria-label={props.label}>
      {props.children}
    </section>
  )
}

/** Cards in one column on a phone, in as many as fit elsewhere; `label` where no heading says what they are. */
export function Cards({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <>
      {label && <h2 className="unseen">{label}</h2>}
      <ul className={classes.cards} aria-label={label}>
        {children}
      </ul>
    </>
  )
}

/** A list item that opens something: the title is the link, the whole card is the target. */
export function LinkCard(props: { to: string; title: ReactNode; aside?: ReactNode; children?: ReactNode }) {
  return (
    <li className={classes.card} data-link>
      <div className={classes.top}>
        <h3>
          <Link to={props.to} className={classes.cover}>
            {props.title}
          </Link>
        </h3>
        {props.aside}
      </div>
      {props.children}
    </li>
  )
}

/** Rows inside one card, for lists beside other things. */
export function Rows({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className={classes.rows} aria-label={label}>
      {children}
    </ul>
  )
}

export function Row(props: { to: string; title: ReactNode; note?: ReactNode; aside?: ReactNode }) {
  return (
    <li className={classes.row}>
      <div className={classes.rowText}>
        <Link to={props.to} className={classes.cover}>
          {props.title}
        </Link>
        {props.note && <div className={classes.note}>{props.note}</div>}
      </div>
      {props.aside && <span className={classes.rowAside}>{props.aside}</span>}
    </li>
  )
}

/** Facts as term and value, one under the other on a phone, side by side elsewhere. */
export function Facts({ facts }: { facts: (readonly [string, ReactNode] | false | null | undefined)[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact[0]}>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
