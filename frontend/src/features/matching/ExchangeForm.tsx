import '@mantine/core/styles/Input.layer.css'
import { Button, Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { Link } from 'react-router'
import { api, bodyOf, complaintAbout, ProblemError, type Schemas } from '../../api/client'
import { useSubmission } from '../../api/submission'
import { Actions, Beside, Form } from '../../design/Fields'
import { fieldErrors } from '../../design/form'
import { useText } from '../../design/language'
import { ErrorSummary, ProblemAlert } from '../../design/ProblemAlert'
import type { Exchange } from './exchangeQueries'
import { text } from './exchangeText'
import { text as proposalText } from './proposalText'
import { useAsTyped } from './useAsTyped'

type Fields = Record<string, string>

/** 提出互换: how much of each leg, and when. All are asked, and it comes about when all accept the same. */
export function ExchangeForm({ exchange, onClose }: { exchange: Exchange; onClose: () => void }) {
  const t = useText(text)
  const words = useText(proposalText)
  const typed = useAsTyped()
  const { legs } = exchange
  const { register, handleSubmit, formState } = useForm<Fields>({
    shouldFocusError: false, // the summary takes the focus
    defaultValues: Object.fromEntries(legs.map(({ quantity }, i) => [`legs/${i}/quantity`, typed.quantity(quantity)])),
  })
  const queries = useQueryClient()
  const proposal = useSubmission(
    (body: Schemas['NewMatch'], header) => bodyOf(api.POST('/api/v1/matches', { body, params: { header } })),
    { onSuccess: () => queries.invalidateQueries({ queryKey: ['matches'] }) },
  )
  const propose = handleSubmit((given) => {
    const said = (field: string) => (given[field]?.trim() ? { raw: given[field].trim() } : null)
    proposal.mutate({
      kind: exchange.kind,
      legs: legs.map(({ offer, need }, i) => ({
        offer: offer.id,
        need: need.id,
        quantity: said(`legs/${i}/quantity`),
        needQuantity: said(`legs/${i}/needQuantity`),
      })),
      price: null,
      from: given['from'] || null,
      until: given['until'] || null,
      note: given['note']?.trim() || null,
    })
  })
  const wrong = (field: string) => formState.errors[field]?.message ?? complaintAbout(field, proposal.error)

  if (proposal.data) {
    return (
      <p role="status">
        {t('proposed')} <Link to={`/desk/matches/${proposal.data.id}`}>{words('see')}</Link>
      </p>
    )
  }
  return (
    <Form label={t('propose')} onSubmit={(event) => void propose(event)}>
      <p>{t('proposeHint')}</p>
      <ErrorSummary errors={fieldErrors(formState.errors)} />
      <ProblemAlert error={proposal.error} />
      {proposal.error instanceof ProblemError && proposal.error.slug === 'match-open' && (
        <Link to="/desk/matches?show=all">{words('toMatches')}</Link>
      )}
      {legs.map(({ giver, taker, offer, quantity }, i) => {
        const needs = `legs/${i}/needQuantity`
        return (
          <Beside key={offer.id}>
            <TextInput
              id={`legs/${i}/quantity`}
              label={t('leg', { giver: giver.name, taker: taker.name, goods: offer.title })}
              description={words('quantityHint')}
              error={wrong(`legs/${i}/quantity`)}
              maxLength={60}
              required
              {...register(`legs/${i}/quantity`, { validate: (value) => !!value?.trim() || words('quantityMissing') })}
            />
            {(quantity === null || wrong(needs)) && (
              <TextInput
                id={needs}
                label={words('needQuantity')}
                description={words('needQuantityHint')}
                error={wrong(needs)}
                maxLength={60}
                {...register(needs)}
              />
            )}
          </Beside>
        )
      })}
      <Beside>
        <TextInput id="from" type="date" label={words('from')} error={wrong('from')} {...register('from')} />
        <TextInput
          id="until"
          type="date"
          label={words('until')}
          error={wrong('until')}
          {...register('until', {
            validate: (until, { from }) => !until || !from || until >= from || words('reversed'),
          })}
        />
      </Beside>
      <Textarea
        id="note"
        label={words('note')}
        description={words('noteHint')}
        error={wrong('note')}
        maxLength={1000}
        {...register('note')}
      />
      <Actions>
        <Button type="submit" loading={proposal.isPending}>
          {t('send')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Actions>
    </Form>
  )
}
