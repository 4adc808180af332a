import '@mantine/core/styles/Input.layer.css'
import { Button, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useForm, useWatch } from 'react-hook-form'
import { api, bodyOf, complaintAbout } from '../../api/client'
import { Actions, Beside, Form } from '../../design/Fields'
import { fieldErrors } from '../../design/form'
import { useText } from '../../design/language'
import { Section } from '../../design/Page'
import { ErrorSummary, ProblemAlert } from '../../design/ProblemAlert'
import { Status } from '../../design/Status'
import classes from './Participant.module.css'
import { versionQuery, type Participant } from './queries'
import { StrategyFields, type Pickers } from './StrategyFields'
import { text } from './text'

type Fields = {
  about: string
  legalForm: string
  nativePlace: string
  themes: string[]
  areas: string[]
  contact: { name: string; phone: string }
}

const fieldsOf = (participant: Participant): Fields => ({
  about: participant.about ?? '',
  legalForm: participant.legalForm ?? '',
  nativePlace: participant.nativePlace ?? '',
  themes: participant.themes,
  areas: participant.areas,
  contact: { name: participant.contact?.name ?? '', phone: participant.contact?.phone ?? '' },
})

/** What our own participant says of itself. When somebody else changed it meanwhile, what was typed here stays. */
export function ParticipantForm({ id, pickers }: { id: string; pickers: Pickers }) {
  const t = useText(text)
  const queries = useQueryClient()
  const { data } = useSuspenseQuery(versionQuery(id))
  const { register, handleSubmit, getValues, setValue, control, reset, formState } = useForm<Fields>({
    values: fieldsOf(data.body),
    resetOptions: { keepDirtyValues: true },
    reValidateMode: 'onSubmit',
  })
  const { errors, isDirty } = formState
  const [themes, areas] = useWatch({ control, name: ['themes', 'areas'] })
  const reread = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['participants'] }),
      queries.invalidateQueries({ queryKey: ['me'] }),
    ])
  const save = useMutation({
    mutationFn: ({ contact, ...profile }: Fields) => {
      const { name, phone } = { name: contact.name.trim(), phone: contact.phone.trim() }
      return bodyOf(
        api.PATCH('/api/v1/participants/{id}', {
          params: { path: { id }, header: { 'If-Match': data.etag } },
          body: name && phone ? { ...profile, contact: { name, phone } } : profile,
        }),
      )
    },
    onSuccess: (saved) => {
      reset(fieldsOf(saved))
      return reread()
    },
    onError: reread,
  })

  const complaint = (field: 'about' | 'legalForm' | 'nativePlace') =>
    errors[field]?.message ?? complaintAbout(field, save.error)
  // Both or neither; a contact that is there is replaced, not taken away.
  const whole = () => {
    const { name, phone } = getValues('contact')
    const given = [name, phone].filter((value) => value.trim()).length
    return given === 2 || (given === 0 && !data.body.contact?.name) || t('contactBoth')
  }

  return (
    <Section title={t('profile')}>
      <Form label={t('profile')} onSubmit={(event) => void handleSubmit((given) => save.mutate(given))(event)}>
        <ErrorSummary errors={fieldErrors(errors)} />
        <ProblemAlert error={save.error} />
        <Textarea
          id="about"
          label={t('about')}
          description={t('aboutHint')}
          error={complaint('about')}
          maxLength={2000}
          {...register('about')}
        />
        <Beside>
          <TextInput
            id="legalForm"
            label={t('legalForm')}
            description={t('legalFormHint')}
            error={complaint('legalForm')}
            maxLength={50}
            {...register('legalForm')}
          />
          <TextInput
            id="nativePlace"
            label={t('nativePlace')}
            description={t('nativePlaceHint')}
            error={complaint('nativePlace')}
            maxLength={100}
            {...register('nativePlace')}
          />
        </Beside>
        <StrategyFields
          themes={themes}
          areas={areas}
          onThemes={(codes) => setValue('themes', codes, { shouldDirty: true })}
          onAreas={(codes) => setValue('areas', codes, { shouldDirty: true })}
          errors={{ themes: complaintAbout('themes', save.error), areas: complaintAbout('areas', save.error) }}
          pickers={pickers}
        />
        <fieldset className={classes.fields}>
          <legend>{t('contact')}</legend>
          <p className={classes.note}>{t('contactHint')}</p>
          <Beside>
            <TextInput
              id="contact/name"
              label={t('contactName')}
              error={errors.contact?.name?.message ?? complaintAbout('contact/name', save.error)}
              maxLength={50}
              autoComplete="off"
              {...register('contact.name', { validate: whole })}
            />
            <TextInput
              id="contact/phone"
              type="tel"
              label={t('contactPhone')}
              error={errors.contact?.phone?.message ?? complaintAbout('contact/phone', save.error)}
              maxLength={20}
              autoComplete="off"
              {...register('contact.phone', {
                pattern: { value: /^[0-9+() -]{5,20}$/, message: t('phoneWrong') },
              })}
            />
          </Beside>
        </fieldset>
        <Actions>
          <Button type="submit" loading={save.isPending}>
            {t('save')}
          </Button>
          <span role="status">{save.isSuccess && !isDirty && <Status tone="good">{t('saved')}</Status>}</span>
        </Actions>
      </Form>
    </Section>
  )
}
