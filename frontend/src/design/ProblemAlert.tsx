import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Card } from './Card'
import { useText } from './language'
import { explained, unreachable } from './problem'
import classes from './ProblemAlert.module.css'
import { text } from './text'

type Props = {
  error: Error | null | undefined
  onRetry?: () => void
  /** The one field to go to, where the server names parts of what is in it. */
  field?: string
}

/** What went wrong, in the server's words where it has some; takes the focus, links to the fields it names. */
export function ProblemAlert({ error, onRetry, field }: Props) {
  const t = useText(text)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (error) box.current?.focus()
  }, [error])
  if (!error) return null

  const problem = explained(error) ? error.problem : undefined
  const offline = !problem && unreachable(error)
  const title = problem?.title ?? (offline ? t('offline') : t('failed'))
  const detail = problem ? problem.detail : offline ? t('offlineHint') : t('failedHint')

  return (
    <div ref={box} tabIndex={-1} role="alert" className={classes.box}>
      <Card tone="urgent">
        <h2 className={classes.title}>{title}</h2>
        {detail && detail !== title && <p>{detail}</p>}
        <FieldLinks
          errors={(problem?.violations ?? []).map(({ pointer, parameter, message }) => ({
            field: field ?? pointer?.replace(/^#?\//, '') ?? parameter ?? '',
            message,
          }))}
        />
        {onRetry && (
          <Button variant="default" onClick={onRetry} mt="sm">
            {t('again')}
          </Button>
        )}
      </Card>
    </div>
  )
}

/** All that a form found wrong before sending, at its top, each linked to its field (the field's id is its name). */
export function ErrorSummary({ errors }: { errors: FieldError[] }) {
  const t = useText(text)
  const box = useRef<HTMLDivElement>(null)
  const said = errors.map(({ message }) => message).join()
  useEffect(() => {
    if (said) box.current?.focus()
  }, [said])
  if (errors.length === 0) return null

  return (
    <div ref={box} tabIndex={-1} role="alert" className={classes.box}>
      <Card tone="urgent">
        <h2 className={classes.title}>{t('errors', { count: errors.length })}</h2>
        <FieldLinks errors={errors} />
      </Card>
    </div>
  )
}

export type FieldError = { field: string; message: string }

function FieldLinks({ errors }: { errors: FieldError[] }) {
  if (errors.length === 0) return null
  return (
    <ul className={classes.links}>
      {errors.map(({ field, message }) => (
        <li key={field + message}>
          <a
            href={`#${field}`}
            onClick={(event) => {
              event.preventDefault()
              document.getElementById(field)?.focus()
            }}
          >
            {message}
          </a>
        </li>
      ))}
    </ul>
  )
}
