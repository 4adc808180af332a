import '@mantine/core/styles/Input.layer.css'
import { Button, Textarea, TextInput } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { api, bodyOf, complaintAbout } from '../../api/client'
import { isExchange, titleOf } from '../../api/exchange'
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
import { useAsTyped } from './useAsTyped'

type Props = { match: Match; latest: Revision; onDone: (match: Match) => Promise<unknown>; onClose: () => void }
type Fields = Record<string, string>
type Terms = operations['counterMatch']['requestBody']['content']['application/json']

/** 再商量: the terms on the table, to change. What is not touched is left out and stays; what is emptied is taken away. */
export function MatchCounter({ match, latest, onDone, onClose }: Props) {
  const t = useText(text)
  const words = useAsTyped()
  const trade = match.purpose === 'TRADE'
  const several = isExchange(match.legs)
  const { data: units } = useSuspenseQuery(unitsQuery)
  // A field is called as in the body, so that the server's complaint finds it.
  const amounts = match.legs.map((leg, i) => ({
    leg,
    quantity: several ? `legs/${i}/quantity` : 'quantity',
    needQuantity: several ? `legs/${i}/needQuantity` : 'needQuantity',
    twoUnits: !!leg.offer && !!leg.need && unitsDiffer(units, leg.offer, leg.need),
  }))
  const { register, handleSubmit, setError, getValues, formState } = useForm<Fields>({
    reValidateMode: 'onSubmit',
    defaultValues: {
      ...Object.fromEntries(
        amounts.flatMap(({ leg, quantity, needQuantity }) => [
          [quantity, words.quantity(leg.quantity)],
          [needQuantity, words.quantity(leg.needQuantity)],
        ]),
      ),
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
    const typed = (field: string) => (given[field]?.trim() ? { raw: given[field].trim() } : null)
    const touched = (terms: Terms) =>
      Object.fromEntries(Object.entries(terms).filter(([field]) => dirtyFields[field])) as Terms
    const amountOf = ({ quantity, needQuantity }: (typeof amounts)[number]) => ({
      ...(dirtyFields[quantity] && { quantity: typed(quantity) }),
      ...(dirtyFields[needQuantity] && { needQuantity: typed(needQuantity) }),
    })
    const terms: Terms = {
      ...(several ? { legs: amounts.map(amountOf) } : amounts.map(amountOf)[0]),
      ...touched({
        price: typed('price'),
        from: given['from'] || null,
        until: given['until'] || null,
        note: given['note']?.trim() || null,
      }),
    }
    const revision = counter.isError ? latest.revision : seen
    counter.mutate({ ...terms, revision }, { onSuccess: onClose })
  })
  const complaint = (field: string) => errors[field]?.message ?? complaintAbout(field, counter.error)

  return (
    <Form label={t('counter')} onSubmit={(event) => void submit(event)}>
      <p>{t('counterHint')}</p>
      <ErrorSummary errors={fieldErrors(errors)} />
      <ProblemAlert error={counter.error} />
      {trade &&
        amounts.map(({ leg, quantity, needQuantity, twoUnits }) => (
          <Beside key={quantity}>
            <TextInput
              id={quantity}
              label={several ? t('quantityOf', { giver: leg.giver.name, goods: titleOf([leg]) }) : t('quantity')}
              description={t('quantityHint')}
              error={complaint(quantity)}
              maxLength={60}
              {...register(quantity)}
            />
            {(twoUnits || complaint(needQuantity)) && (
              <TextInput
                id={needQuantity}
                label={t('needQuantity')}
                description={t('quantityHint')}
                error={complaint(needQuantity)}
                maxLength={60}
                {...register(needQuantity)}
              />
            )}
            {!several && (
              <TextInput
                id="price"
                label={t('price')}
                description={t('priceHint')}
                error={complaint('price')}
                maxLength={60}
                {...register('price')}
              />
            )}
          </Beside>
        ))}
      <Beside>
        <TextInput id="from" type="date" label={t('from')} error={complaint('from')} {...register('from')} />
        <TextInput
          id="until"
          type="date"
          label={t('until')}
          error={complaint('until')}
          {...register('until', {
            validate: (until) => !until || until >= (getValues('from') ?? '') || t('windowBroken'),
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
