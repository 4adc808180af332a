import '@mantine/core/styles/Input.layer.css'
import { Button, NativeSelect, Textarea, type ButtonProps } from '@mantine/core'
import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { Actions, Form } from './Fields'
import { useText } from './language'
import { text } from './text'

export type Given = { reason: string; note: string | undefined }

type Props = {
  question: string
  confirm: string
  /** Stays open, with what was written, until this succeeds. */
  onConfirm: (given: Given) => Promise<unknown>
  /** The reasons to choose from, with a free note beside; without them the reason is free text. */
  options?: readonly { value: string; label: string }[]
  hint?: string
  children: ReactNode
} & Pick<ButtonProps, 'disabled'>

/** Outside, so that it runs once and not at every drawing. */
const takeFocus = (node: HTMLElement | null) => node?.focus()

/** A button that asks in its place for the reason, before it takes back or refuses something. */
export function ReasonButton({ question, confirm, onConfirm, options, hint, children, disabled }: Props) {
  const t = useText(text)
  const id = useId()
  const [asking, setAsking] = useState(false)
  const [missing, setMissing] = useState(false)
  const [sending, setSending] = useState(false)

  if (!asking) {
    return (
      <Button variant="default" disabled={disabled} onClick={() => setAsking(true)}>
        {children}
      </Button>
    )
  }

  function close() {
    setAsking(false)
    setMissing(false)
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const written = (name: string) => String(form.get(name) ?? '').trim()
    const reason = written('reason')
    setMissing(!reason)
    if (!reason) return document.getElementById(id)?.focus()
    setSending(true)
    await onConfirm({ reason, note: written('note') || undefined }).then(close, () => undefined)
    setSending(false)
  }

  const field = {
    id,
    name: 'reason',
    label: t('reason'),
    error: missing && t('reasonMissing'),
    required: true,
    ref: takeFocus,
  }
  return (
    <div
      role="group"
      aria-label={question}
      style={{ flex: '1 1 100%', maxWidth: '34rem' }}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <Form label={question} onSubmit={(event) => void submit(event)}>
        <p>{question}</p>
        {options ? (
          <>
            <NativeSelect {...field} data={[{ value: '', label: t('choose') }, ...options]} />
            <Textarea name="note" label={t('note')} maxLength={500} />
          </>
        ) : (
          <Textarea {...field} description={hint ?? t('reasonHint')} maxLength={500} />
        )}
        <Actions>
          <Button type="submit" color="vermilion" loading={sending}>
            {confirm}
          </Button>
          <Button variant="default" onClick={close}>
            {t('cancel')}
          </Button>
        </Actions>
      </Form>
    </div>
  )
}
