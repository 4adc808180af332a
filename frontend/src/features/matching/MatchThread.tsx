import '@mantine/core/styles/Input.layer.css'
import { Button, Textarea } from '@mantine/core'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState, type FormEvent } from 'react'
import { api, bodyOf, complaintAbout } from '../../api/client'
import { useSubmission } from '../../api/submission'
import { Actions, Form } from '../../design/Fields'
import { useLanguage, useText } from '../../design/language'
import { moment } from '../../design/numbers'
import { Section } from '../../design/Page'
import { ProblemAlert } from '../../design/ProblemAlert'
import { Loading, More } from '../../design/States'
import classes from './Match.module.css'
import { messagesQuery } from './queries'
import { text } from './text'

/** What both sides wrote to each other; `mine` is the participant the reader acts for, `writes` whether they may answer. */
export function MatchThread({ id, mine, writes }: { id: string; mine: string | null; writes: boolean }) {
  const t = useText(text)
  const language = useLanguage()
  const { data: messages, error, refetch, ...more } = useInfiniteQuery(messagesQuery(id))
  return (
    <Section title={t('thread')}>
      {error && !messages && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {!error && !messages && <Loading rows={2} />}
      {messages?.length === 0 && <p className={classes.note}>{t('threadEmpty')}</p>}
      {messages && messages.length > 0 && (
        <ol className={classes.thread} aria-live="polite">
          {messages.map((message) => (
            <li key={message.id} className={classes.message} data-mine={message.by.id === mine || undefined}>
              <p>{message.text}</p>
              <small className={classes.note}>
                {t('by', { name: message.by.name, date: moment(message.at, language) })}
              </small>
            </li>
          ))}
        </ol>
      )}
      {more.hasNextPage && <More onMore={more.fetchNextPage} loading={more.isFetchingNextPage} />}
      {writes && <Write id={id} />}
    </Section>
  )
}

function Write({ id }: { id: string }) {
  const t = useText(text)
  const queries = useQueryClient()
  const field = useRef<HTMLTextAreaElement>(null)
  const [missing, setMissing] = useState(false)
  const send = useSubmission(
    (words: string, header) =>
      bodyOf(api.POST('/api/v1/matches/{id}/messages', { params: { path: { id }, header }, body: { text: words } })),
    {
      onSuccess: (_, sent) => {
        // What was typed while it was on its way is the next message.
        if (field.current?.value.trim() === sent) field.current.value = ''
        return queries.invalidateQueries(messagesQuery(id))
      },
    },
  )

  function submit(event: FormEvent) {
    event.preventDefault()
    const words = field.current?.value.trim() ?? ''
    setMissing(!words)
    if (words) send.mutate(words)
    else field.current?.focus()
  }

  return (
    <Form label={t('thread')} onSubmit={submit}>
      <ProblemAlert error={send.error} />
      <Textarea
        id="text"
        ref={field}
        label={t('write')}
        minRows={2}
        maxLength={1000}
        error={missing ? t('writeMissing') : complaintAbout('text', send.error)}
      />
      <Actions>
        <Button type="submit" variant="light" loading={send.isPending}>
          {t('send')}
        </Button>
      </Actions>
    </Form>
  )
}
