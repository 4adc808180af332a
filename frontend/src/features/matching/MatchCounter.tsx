import '@mantine/core/styles/Input.layer.css'
import { Button, Textarea, TextInput } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { api, bodyOf, complaintAbout, type Schemas } from '../../api/client'
import { unitsQuery } from '../../api/reference'
import type { operations } from '../../api/schema'
import { useSubmission } from '../../api/submission'
import { Actions, Beside, Form } from '../../design/Fields'
import { fieldErrors } from '../../design/form'
import { useText } from '../../design/language'
import { ErrorSummary, ProblemAlert } from '../../design/ProblemAlert'
import { unitsDiffer } from './proposal'
import { matchQuery, type Match, type Revision } from './queries'
import { text } from './text'

type Props = { match: Match; latest: Revision; onDone: (match: Match) => Promise<unknown>; onClose: () => void }
type Fields = { quantity: string; needQuantity: string; price: string; from: string; until: string; note: string }
type Terms = operations['counterMatch']['requestBody']['content']['application/json']
type Quantity = Schemas['Quantity'] | null
type Price = Schemas['UnitPrice'] | null

/** 再商量: the terms on the table, to change. What is not touched is left out and stays; what is emptied is taken away. */
export function MatchCounter({ match, latest, onDone, onClose }: Props) {
  const t = useText(text)
  const words = useWords()
  const trade = match.purpose === 'TRADE'
  const { data: units } = useSuspenseQuery(unitsQuery)
  const [leg] = match.legs
  const twoUnits = !!leg?.offer && !!leg.need && unitsDiffer(units, leg.offer, leg.need)
  const { register, handleSubmit, setError, getValues, formState } = useForm<Fields>({
    reValidateMode: 'onSubmit',
    defaultValues: {
      quantity: words.quantity(latest.quantity),
      needQuantity: words.quantity(leg?.needQuantity ?? null),
      price: words.price(latest.price),
      from: latest.from ?? '',
      until: latest.until ?? '',
      note: latest.note ?? '',
    },
  })
  const { dirtyFields, errors } = formState
  // What is not touched stays as it was seen: on terms that came meanwhile the server refuses it, once.
  const [seen] = useState(latest.revision)
  const queries = useQueryClient()
  const counter = useSubmission(
    (body: Terms, header) =>
      bodyOf(api.POST('/api/v1/matches/{id}/counter', { params: { path: { id: match.id }, header }, body })),
    { onSuccess: onDone, onError: () => queries.invalidateQueries(matchQuery(match.id)) },
  )

  const submit = handleSubmit((given) => {
    if (Object.keys(dirtyFields).length === 0) return setError('note', { message: t('counterUnchanged') })
    const typed = (field: 'quantity' | 'needQuantity' | 'price') =>
      given[field].trim() ? { raw: given[field].trim() } : null
    const terms: Terms = {
      quantity: typed('quantity'),
      needQuantity: typed('needQuantity'),
      price: typed('price'),
      from: given.from || null,
      until: given.until || null,
      note: given.note.trim() || null,
    }
    const touched = Object.entries(terms).filter(([field]) => dirtyFields[field as keyof Fields])
    const revision = counter.isError ? latest.revision : seen
    counter.mutate({ ...Object.fromEntries(touched), revision }, { onSuccess: onClose })
  })
  const complaint = (field: keyof Fields) => errors[field]?.message ?? complaintAbout(field, counter.error)

  return (
    <Form label={t('counter')} onSubmit={(event) => void submit(event)}>
      <p>{t('counterHint')}</p>
      <ErrorSummary errors={fieldErrors(errors)} />
      <ProblemAlert error={counter.error} />
      {trade && (
        <Beside>
          <TextInput
            id="quantity"
            label={t('quantity')}
            description={t('quantityHint')}
            error={complaint('quantity')}
            maxLength={60}
            {...register('quantity')}
          />
          {(twoUnits || complaint('needQuantity')) && (
            <TextInput
              id="needQuantity"
              label={t('needQuantity')}
              description={t('quantityHint')}
              error={complaint('needQuantity')}
              maxLength={60}
              {...register('needQuantity')}
            />
          )}
          <TextInput
            id="price"
            label={t('price')}
            description={t('priceHint')}
            error={complaint('price')}
            maxLength={60}
            {...register('price')}
          />
        </Beside>
      )}
      <Beside>
        <TextInput id="from" type="date" label={t('from')} error={complaint('from')} {...register('from')} />
        <TextInput
          id="until"
          type="date"
          label={t('until')}
          error={complaint('until')}
          {...register('until', {
            validate: (until) => !until || until >= getValues('from') || t('windowBroken'),
          })}
        />
      </Beside>
      <Textarea id="note" label={t('note')} error={complaint('note')} maxLength={1000} {...register('note')} />
      <Actions>
        <Button type="submit" loading={counter.isPending}>
          {t('counterSend')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Actions>
    </Form>
  )
}

/** A quantity and a price as one would type them; in Chinese, which is what the server understands. */
function useWords() {
  const { data: units } = useSuspenseQuery(unitsQuery)
  const unit = (code: string | null) => units.find((candidate) => candidate.code === code)?.zh ?? ''
  return {
    quantity: (given: Quantity) => given?.raw ?? (given?.value ? given.value + unit(given.unit) : ''),
    price: (given: Price) => given?.raw ?? (given?.amount ? `${given.amount}元/${unit(given.per)}` : ''),
  }
}
