import '@mantine/core/styles/Input.layer.css'
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import { Controller, useForm, useWatch } from 'react-hook-form'
import { complaintAbout } from '../../api/client'
import { unitsQuery } from '../../api/reference'
import { Actions, Form } from '../../design/Fields'
import { fieldErrors } from '../../design/form'
import { useText } from '../../design/language'
import { ErrorSummary, ProblemAlert } from '../../design/ProblemAlert'
import { keepDraft, keptDraft } from '../../session/drafts'
import { CategoryPicker } from './CategoryPicker'
import { CopyLast } from './CopyLast'
import { Heard } from './Heard'
import classes from './ListingForm.module.css'
import { MoreFields } from './MoreFields'
import { QuantityHint } from './QuantityHint'
import { text } from './postText'
import type { Side } from './queries'
import { readQuantity } from './reading'
import type { Heard as HeardSentence } from './sentence'
import { TerritoryPicker } from './TerritoryPicker'
import { required, type Written } from './written'

type Props = {
  side: Side
  /** What stands in the form when nothing was typed yet. */
  initial: Written
  /** The name under which what is typed is kept on this device. */
  draft: string
  action: string
  onDone: (written: Written) => void
  /** What the server refused of what was last sent. */
  error?: Error | null
  busy?: boolean
  copyable?: boolean
  heard?: HeardSentence
  onUnheard?: () => void
  beside?: ReactNode
}

/** A need or an offer on one short page; what most leave empty is behind 更多. */
export function ListingForm({
  side,
  initial,
  draft,
  action,
  onDone,
  error = null,
  busy,
  copyable,
  heard,
  onUnheard,
  beside,
}: Props) {
  const t = useText(text)
  const { data: units = [] } = useQuery(unitsQuery)
  const { register, control, handleSubmit, formState, getValues, setValue, reset } = useForm<Written>({
    defaultValues: { ...initial, ...keptDraft<Partial<Written>>(draft) },
    shouldFocusError: false, // the summary takes the focus
  })
  const typed = useWatch({ control })
  useEffect(() => keepDraft(draft, typed), [draft, typed])

  const wrong = (field: keyof Written) => formState.errors[field]?.message ?? complaintAbout(field, error)
  const needed = (field: (typeof required)[number]) => ({
    validate: (value: string) => value.trim() !== '' || t(`missing.${field}`),
  })

  /** 我村30万斤红薯 says how much already: nobody writes it twice. */
  function fillQuantity() {
    if (getValues('quantity').trim() !== '') return
    const read = readQuantity(getValues('title'), units)
    if (read) setValue('quantity', read.raw)
  }

  function undo() {
    reset(heard?.before)
    onUnheard?.()
  }

  return (
    <Form label={t(`choose.${side}`)} onSubmit={(event) => void handleSubmit(onDone)(event)}>
      <ErrorSummary errors={fieldErrors(formState.errors)} />
      <ProblemAlert error={error} />
      {heard && (
        <Heard
          sentence={heard.sentence}
          typed={typed}
          onPick={(field, value) => setValue(field, value)}
          onUndo={heard.before && undo}
        />
      )}
      {copyable && <CopyLast side={side} now={getValues} onChange={reset} />}
      <TextInput
        id="title"
        label={t(`what.${side}`)}
        placeholder={t(`whatHint.${side}`)}
        error={wrong('title')}
        maxLength={80}
        required
        {...register('title', { ...needed('title'), onBlur: fillQuantity })}
      />
      <TextInput
        id="quantity"
        label={t('quantity')}
        placeholder={t('quantityHint')}
        description={<QuantityHint typed={typed.quantity ?? ''} />}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={wrong('quantity')}
        maxLength={60}
        required
        {...register('quantity', needed('quantity'))}
      />
      <Controller
        name="category"
        control={control}
        rules={needed('category')}
        render={({ field }) => (
          <CategoryPicker
            placeholder={t('categoryHint')}
            error={wrong('category')}
            value={field.value || undefined}
            onChange={(category) => field.onChange(category ?? '')}
            required
          />
        )}
      />
      <Controller
        name="territory"
        control={control}
        rules={needed('territory')}
        render={({ field }) => (
          <TerritoryPicker
            label={t('place')}
            error={wrong('territory')}
            value={field.value || undefined}
            onChange={(territory) => field.onChange(territory ?? '')}
            required
          />
        )}
      />
      <TextInput
        id="unitPrice"
        label={t('price')}
        placeholder={t('priceHint')}
        error={wrong('unitPrice')}
        maxLength={60}
        {...register('unitPrice')}
      />
      <MoreFields register={register} reach={typed.reach} wrong={wrong} />
      <p className={classes.note}>{t('kept')}</p>
      <Actions>
        <Button type="submit" loading={busy}>
          {action}
        </Button>
        {beside}
      </Actions>
    </Form>
  )
}
