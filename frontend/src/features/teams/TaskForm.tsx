import '@mantine/core/styles/Input.layer.css'
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { api, bodyOf, complaintAbout } from '../../api/client'
import { useSubmission } from '../../api/submission'
import { Actions, Beside, Form } from '../../design/Fields'
import { fieldErrors } from '../../design/form'
import { useText } from '../../design/language'
import { ErrorSummary, ProblemAlert } from '../../design/ProblemAlert'
import type { Team } from './queries'
import classes from './Team.module.css'
import { text } from './text'

type Fields = { title: string; assignee: string; due: string; checklist: string }

/** Adds a task to a team; it stays open, because tasks come several at a time. */
export function TaskForm({ team }: { team: Team }) {
  const t = useText(text)
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const { register, handleSubmit, reset, formState } = useForm<Fields>({
    reValidateMode: 'onSubmit',
    defaultValues: { title: '', assignee: '', due: '', checklist: '' },
  })
  const { errors } = formState
  const add = useSubmission(
    ({ title, assignee, due, checklist }: Fields, header) =>
      bodyOf(
        api.POST('/api/v1/teams/{id}/tasks', {
          params: { path: { id: team.id }, header },
          body: {
            title: title.trim(),
            assignee: assignee || null,
            due: due || null,
            checklist: checklist.split('\n').flatMap((line) => line.trim() || []),
          },
        }),
      ),
    {
      onSuccess: () => {
        reset()
        return Promise.all(['tasks', 'teams', 'desk'].map((key) => queries.invalidateQueries({ queryKey: [key] })))
      },
    },
  )
  const complaint = (field: keyof Fields) => errors[field]?.message ?? complaintAbout(field, add.error)

  if (!open) {
    return (
      <div className={classes.below} data-screen>
        <Button variant="light" onClick={() => setOpen(true)}>
          {t('addTask')}
        </Button>
      </div>
    )
  }
  return (
    <div className={classes.below}>
      <Form label={t('addTask')} onSubmit={(event) => void handleSubmit((given) => add.mutate(given))(event)}>
        <ErrorSummary errors={fieldErrors(errors)} />
        <ProblemAlert error={add.error} />
        <TextInput
          id="title"
          label={t('task')}
          error={complaint('title')}
          maxLength={100}
          required
          {...register('title', { validate: (title) => title.trim() !== '' || t('taskMissing') })}
        />
        <Beside>
          <NativeSelect
            id="assignee"
            label={t('assignee')}
            error={complaint('assignee')}
            data={[
              { value: '', label: t('nobody') },
              ...team.members.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            {...register('assignee')}
          />
          <TextInput id="due" type="date" label={t('due')} error={complaint('due')} {...register('due')} />
        </Beside>
        <Textarea
          id="checklist"
          label={t('checklist')}
          error={complaint('checklist')}
          maxLength={1000}
          {...register('checklist')}
        />
        <Actions>
          <Button type="submit" loading={add.isPending}>
            {t('addTaskSend')}
          </Button>
          <Button variant="default" onClick={() => setOpen(false)}>
            {t('close')}
          </Button>
        </Actions>
      </Form>
    </div>
  )
}
