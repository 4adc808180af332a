import '@mantine/core/styles/Input.layer.css'
import { Button, NativeSelect } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { api, bodyOf, complaintAbout, type Schemas } from '../../api/client'
import { categoriesQuery, programmesQuery, territoryQuery } from '../../api/reference'
import { useSubmission } from '../../api/submission'
import { Actions, Beside, Check, Form } from '../../design/Fields'
import { useNamed, useText } from '../../design/language'
import { ProblemAlert } from '../../design/ProblemAlert'
import { placesQuery, type Allocation } from './queries'
import { text } from './text'

/** For which needs, and how much each county counts. */
export function AllocationForm({ own, onStarted }: { own: string; onStarted: (made: Allocation) => unknown }) {
  const t = useText(text)
  const named = useNamed()
  const queries = useQueryClient()
  const { data: home } = useQuery(territoryQuery(own))
  const { data: places = [] } = useQuery(placesQuery(own))
  const { data: categories = [] } = useQuery(categoriesQuery)
  const { data: programmes = [] } = useQuery(programmesQuery)
  const { register, handleSubmit } = useForm({
    defaultValues: { territory: own, branch: '', programme: '', fairness: '3', dryRun: false },
  })
  const planning = useSubmission(
    (body: Schemas['NewAllocation'], header) => bodyOf(api.POST('/api/v1/allocations', { body, params: { header } })),
    {
      onSuccess: async (made) => {
        await queries.invalidateQueries({ queryKey: ['allocations'], exact: true })
        await onStarted(made)
      },
    },
  )
  const plan = handleSubmit(({ territory, branch, programme, fairness, dryRun }) =>
    planning.mutate({
      territory,
      categories: branch ? [branch] : [],
      programme: programme || null,
      fairness: Number(fairness),
      dryRun,
    }),
  )
  const wrong = (field: string) => complaintAbout(field, planning.error)
  return (
    <Form label={t('start')} onSubmit={(event) => void plan(event)}>
      <ProblemAlert error={planning.error} />
      <Beside>
        <NativeSelect
          id="territory"
          label={t('territory')}
          error={wrong('territory')}
          data={[
            { value: own, label: home?.path ?? own },
            ...places.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          {...register('territory')}
        />
        <NativeSelect
          id="categories"
          label={t('branch')}
          error={wrong('categories')}
          data={[
            { value: '', label: t('all') },
            ...categories
              .filter(({ code }) => !code.includes('.'))
              .map((category) => ({ value: category.code, label: named(category) })),
          ]}
          {...register('branch')}
        />
      </Beside>
      <Beside>
        <NativeSelect
          id="programme"
          label={t('programme')}
          error={wrong('programme')}
          data={[
            { value: '', label: t('all') },
            ...programmes.map((programme) => ({ value: programme.code, label: named(programme) })),
          ]}
          {...register('programme')}
        />
        <NativeSelect
          id="fairness"
          label={t('fairness')}
          description={t('fairnessHint')}
          error={wrong('fairness')}
          data={Array.from({ length: 11 }, (_, level) => String(level))}
          {...register('fairness')}
        />
      </Beside>
      <Check label={t('dryRun')} {...register('dryRun')} />
      <Actions>
        <Button type="submit" loading={planning.isPending}>
          {t('send')}
        </Button>
      </Actions>
    </Form>
  )
}
