import '@mantine/core/styles/Input.layer.css'
import { Button, Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { Link } from 'react-router'
import { api, bodyOf, complaintAbout, type Schemas } from '../../api/client'
import { useSubmission } from '../../api/submission'
import { Actions, Beside, Form } from '../../design/Fields'
import { fieldErrors } from '../../design/form'
import { useText } from '../../design/language'
import { ErrorSummary, ProblemAlert } from '../../design/ProblemAlert'
import { stepsIn, type Pool } from './queries'
import { text } from './text'

/** 发起拼货: the lot, until when, and the price by quantity. */
export function PoolForm({ listing, onStarted }: { listing: Schemas['ListingView']; onStarted: (pool: Pool) => void }) {
  const t = useText(text)
  const queries = useQueryClient()
  const starting = useSubmission(
    (body: Schemas['NewPool'], header) => bodyOf(api.POST('/api/v1/pools', { body, params: { header } })),
    {
      onSuccess: async (pool) => {
        await queries.invalidateQueries({ queryKey: ['pools'] })
        onStarted(pool)
      },
    },
  )
  const { register, handleSubmit, setError, formState } = useForm({
    shouldFocusError: false,
    defaultValues: { least: '', deadline: '', steps: '' },
  })
  const submit = handleSubmit(({ least, deadline, steps }) => {
    const read = stepsIn(steps)
    if (typeof read === 'number') return setError('steps', { message: t('stepsWrong', { count: read }) })
    starting.mutate({
      listing: listing.id,
      least: { raw: least.trim() },
      deadline: `${deadline}T23:59:59+08:00`,
      steps: read,
    })
  })
  const stepWrong = Array.from({ length: 10 }, (_, i) =>
    ['from', 'price'].map((part) => complaintAbout(`steps/${i}/${part}`, starting.error)),
  )
    .flat()
    .find(Boolean)
  const wrong = (field: 'least' | 'deadline' | 'steps') =>
    formState.errors[field]?.message ??
    complaintAbout(field, starting.error) ??
    (field === 'steps' ? stepWrong : undefined)
  return (
    <Form label={t('start')} onSubmit={(event) => void submit(event)}>
      <ErrorSummary errors={fieldErrors(formState.errors)} />
      <ProblemAlert error={starting.error} />
      <Beside>
        <TextInput
          id="least"
          label={t('least')}
          description={t('leastHint')}
          error={wrong('least')}
          maxLength={60}
          required
          {...register('least', { validate: (typed) => !!typed.trim() || t('quantityMissing') })}
        />
        <TextInput
          id="deadline"
          type="date"
          label={t('deadline')}
          description={t('deadlineHint')}
          error={wrong('deadline')}
          max={listing.validUntil}
          required
          {...register('deadline', { required: t('deadlineHint') })}
        />
      </Beside>
      <Textarea
        id="steps"
        label={t('steps')}
        description={t('stepsHint')}
        error={wrong('steps')}
        rows={4}
        maxLength={500}
        {...register('steps')}
      />
      <Actions>
        <Button type="submit" loading={starting.isPending}>
          {t('startSend')}
        </Button>
        <Button component={Link} to="/desk/listings" variant="default">
          {t('back')}
        </Button>
      </Actions>
    </Form>
  )
}
