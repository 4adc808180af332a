import { Button, type ButtonProps } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import classes from './ConfirmButton.module.css'
import { useText } from './language'
import { text } from './text'

/** Outside, so that it runs once and not at every drawing. */
const takeFocus = (node: HTMLElement | null) => node?.focus()

/** A button that asks once more, in its place, before it does something others will see. */
export function ConfirmButton(
  props: { question: string; confirm: string; onConfirm: () => unknown; danger?: boolean; children: ReactNode } & Pick<
    ButtonProps,
    'loading' | 'disabled' | 'variant' | 'leftSection'
  >,
) {
  const { question, confirm, onConfirm, danger, children, ...button } = props
  const [asking, setAsking] = useState(false)
  const t = useText(text)

  if (!asking) {
    return (
      <Button variant={danger ? 'default' : 'filled'} {...button} onClick={() => setAsking(true)}>
        {children}
      </Button>
    )
  }
  return (
    <span
      role="group"
      aria-label={question}
      className={classes.ask}
      onKeyDown={(e) => e.key === 'Escape' && setAsking(false)}
    >
      <span>{question}</span>
      <Button
        color={danger ? 'vermilion' : undefined}
        ref={takeFocus}
        onClick={() => {
          setAsking(false)
          void onConfirm()
        }}
      >
        {confirm}
      </Button>
      <Button variant="default" onClick={() => setAsking(false)}>
        {t('cancel')}
      </Button>
    </span>
  )
}
