import { Button } from '@mantine/core'
import { Component, Suspense, type ReactNode } from 'react'
import { useText } from './language'
import classes from './States.module.css'
import { text } from './text'

/** Nothing here yet: says why and what to do next. */
export function Empty(props: { title: string; hint?: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p className={classes.title}>{props.title}</p>
      {props.hint && <p>{props.hint}</p>}
      {props.action}
    </div>
  )
}

/** Grey bars where content will be; spoken once, not blinking. */
export function Loading({ rows = 3 }: { rows?: number }) {
  const t = useText(text)
  return (
    <div role="status" className={classes.loading}>
      <span className="unseen">{t('loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className={classes.bar} />
      ))}
    </div>
  )
}

type Failed = { error: Error; retry: () => void }

/** Catches what its content throws and shows `failed` in its place; a new `resetKey` tries anew. */
export class Boundary extends Component<
  {
    children: ReactNode
    failed: (failure: Failed) => ReactNode
    onRetry?: () => void
    resetKey?: unknown
    loading?: ReactNode
  },
  { error?: Error }
> {
  override state: { error?: Error } = {}

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override componentDidUpdate(before: { resetKey?: unknown }) {
    if (this.state.error && before.resetKey !== this.props.resetKey) this.setState({ error: undefined })
  }

  retry = () => {
    this.props.onRetry?.()
    this.setState({ error: undefined })
  }

  override render() {
    const { error } = this.state
    return error ? (
      this.props.failed({ error, retry: this.retry })
    ) : (
      <Suspense fallback={this.props.loading ?? <Loading />}>{this.props.children}</Suspense>
    )
  }
}

/** The button under a list read by cursor. */
export function More(props: { onMore: () => unknown; loading: boolean }) {
  const t = useText(text)
  return (
    <div className={classes.more} data-screen>
      <Button variant="default" onClick={() => void props.onMore()} loading={props.loading}>
        {t('more')}
      </Button>
    </div>
  )
}
