import { Link } from 'react-router'
import classes from './Tabs.module.css'

type Tab = { to: string; word: string; current: boolean }

/** Views of one page side by side; each has its address, so the back button goes from one to the other. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className={classes.tabs} aria-label={label} data-screen>
      {tabs.map(({ to, word, current }) => (
        <Link key={to} to={to} aria-current={current ? 'page' : undefined}>
          {word}
        </Link>
      ))}
    </nav>
  )
}
