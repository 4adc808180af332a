import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useSearchParams } from 'react-router'
import { api, bodyOf, uploading } from '../../api/client'
import { useSubmission } from '../../api/submission'
import { Card } from '../../design/Card'
import { Actions, Check, Form } from '../../design/Fields'
import { useText } from '../../design/language'
import { Section } from '../../design/Page'
import { ProblemAlert } from '../../design/ProblemAlert'
import { Progress } from '../../design/Progress'
import { charsetOf, troubleWith, type Trouble } from './file'
import classes from './Import.module.css'
import { ImportRun } from './ImportRun'
import { importQuery } from './queries'
import { text } from './text'

type Wish = { publish: boolean; createParticipants: boolean }
/** The file, with what tells it from its next version: that makes a submission new. */
type Sent = Wish & { dryRun: boolean; file: File; name: string; size: number; changed: number }

/** Trial, then import: nothing is brought in that was not tried with the same file and the same wish. */
export function ImportForm() {
  const t = useText(text)
  const queries = useQueryClient()
  const [address, setAddress] = useSearchParams()
  const [file, setFile] = useState<File>()
  const [wish, setWish] = useState<Wish>({ publish: true, createParticipants: true })
  const [trouble, setTrouble] = useState<Trouble>()
  const [share, setShare] = useState(0)
  const start = useSubmission(
    async ({ file, dryRun, publish, createParticipants }: Sent, header) => {
      setShare(0)
      return bodyOf(
        api.POST('/api/v1/imports', {
          params: { query: { kind: 'listings', dryRun, publish, createParticipants }, header },
          headers: { 'Content-Type': `text/csv;charset=${await charsetOf(file)}` },
          body: file.name,
          bodySerializer: () => file, // its bytes as they are
          fetch: uploading(file, setShare),
        }),
      )
    },
    {
      onSuccess: (begun) => {
        queries.setQueryData(importQuery(begun.id).queryKey, begun)
        setAddress({ import: begun.id }, { replace: true })
      },
    },
  )
  // In the address, so that whoever was cut off comes back to it.
  const id = address.get('import')

  function startAnew() {
    setTrouble(undefined)
    setAddress({}, { replace: true })
    start.reset()
  }
  function tick(part: Partial<Wish>) {
    setWish({ ...wish, ...part })
    startAnew()
  }
  async function send(dryRun: boolean) {
    const found = await troubleWith(file)
    setTrouble(found)
    if (found) document.getElementById('file')?.focus()
    else if (file) start.mutate({ ...wish, dryRun, file, name: file.name, size: file.size, changed: file.lastModified })
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    void send(true)
  }

  return (
    <>
      <Section title={t('file')}>
        <Form label={t('file')} onSubmit={submit}>
          <ProblemAlert
            error={start.error}
            field="file"
            onRetry={() => start.variables && start.mutate(start.variables)}
          />
          <FileField
            name={file?.name}
            trouble={trouble}
            onChoose={(chosen) => {
              setFile(chosen)
              startAnew()
            }}
          />
          <Check
            label={t('publish')}
            hint={t('publishHint')}
            checked={wish.publish}
            onChange={({ target }) => tick({ publish: target.checked })}
          />
          <Check
            label={t('create')}
            hint={t('createHint')}
            checked={wish.createParticipants}
            onChange={({ target }) => tick({ createParticipants: target.checked })}
          />
          <Actions>
            <Button type="submit" loading={start.isPending}>
              {t('dryRun')}
            </Button>
            <span className={classes.note}>{t('dryRunHint')}</span>
          </Actions>
        </Form>
      </Section>
      {id && <ImportRun key={id} id={id} onImport={file && (() => void send(false))} importing={start.isPending} />}
      {start.isPending && (
        <Card tone="info">
          <Sending share={share} />
        </Card>
      )}
    </>
  )
}

function Sending({ share }: { share: number }) {
  const t = useText(text)
  if (share === 1) return <Progress said={t('waiting')} />
  return <Progress value={share} said={t('sending', { percent: Math.floor(share * 100) })} />
}

type Choosing = { name?: string; trouble?: Trouble; onChoose: (file?: File) => void }

/** The browser's own words on such a field are in its language, not in the page's: ours stand in their place. */
function FileField({ name, trouble, onChoose }: Choosing) {
  const t = useText(text)
  return (
    <div className={classes.file}>
      <label htmlFor="file">{t('choose')}</label>
      <span id="file-hint" className={classes.note}>
        {t('chooseHint')}
      </span>
      <div className={classes.drop} data-wrong={trouble && true}>
        <span className={classes.pick} aria-hidden="true">
          {t('pick')}
        </span>
        <span className={classes.name} aria-hidden="true">
          {name ?? t('picked')}
        </span>
        <input
          id="file"
          type="file"
          accept=".csv,text/csv"
          aria-invalid={trouble && true}
          aria-describedby={trouble ? 'file-trouble' : 'file-hint'}
          // So that choosing the same one again, mended, is a change too.
          onClick={({ currentTarget }) => (currentTarget.value = '')}
          onChange={({ target }) => onChoose(target.files?.[0])}
        />
      </div>
      {trouble && (
        <span id="file-trouble" role="alert" className={classes.trouble}>
          {t(`trouble.${trouble}`)}
        </span>
      )}
    </div>
  )
}
