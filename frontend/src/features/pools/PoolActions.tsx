import '@mantine/core/styles/Input.layer.css'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { Link } from 'react-router'
import { complaintAbout, type Schemas } from '../../api/client'
import { categoriesQuery } from '../../api/reference'
import { Card } from '../../design/Card'
import { ConfirmButton } from '../../design/ConfirmButton'
import { Actions, Form } from '../../design/Fields'
import { fieldErrors } from '../../design/form'
import { useText } from '../../design/language'
import { ErrorSummary, ProblemAlert } from '../../design/ProblemAlert'
import { may, useMe } from '../../session/me'
import classes from './Pool.module.css'
import { usePoolMoves, type Pool } from './queries'
import { text } from './text'

type Listing = Schemas['ListingView']

/** What the reader can do about it now: join with one of its `own` listings, change how much, leave; as owner close it. */
export function PoolActions({ pool, own }: { pool: Pool; own: readonly Listing[] }) {
  const t = useText(text)
  const me = useMe()
  const [joining, setJoining] = useState(false)
  const moves = usePoolMoves(pool.id)
  const owns = pool.owner.id === me?.participant
  const part = pool.parts.find(({ participant }) => participant.id === me?.participant)
  if (pool.match) {
    return part || owns ? (
      <Actions>
        <Button component={Link} to={`/desk/matches/${pool.match}`}>
          {t('toMatch')}
        </Button>
      </Actions>
    ) : null
  }
  if (pool.state !== 'OPEN') return null
  if (!may(me, 'accept')) return <p className={classes.note}>{t('onlySigner')}</p>
  return (
    <div className={classes.stack}>
      <ProblemAlert error={moves.leave.error ?? moves.close.error} />
      {joining ? (
        <JoinForm pool={pool} own={own} onClose={() => setJoining(false)} />
      ) : (
        <Actions>
          {owns ? (
            pool.missing.value === '0' && (
              <ConfirmButton
                question={t('closeQuestion')}
                confirm={t('closeYes')}
                loading={moves.close.isPending}
                onConfirm={() => moves.close.mutate(null)}
              >
                {t('close')}
              </ConfirmButton>
            )
          ) : (
            <Button onClick={() => setJoining(true)}>{part ? t('change') : t('join')}</Button>
          )}
          {part && (
            <ConfirmButton
              danger
              question={t('leaveQuestion')}
              confirm={t('leaveYes')}
              loading={moves.leave.isPending}
              onConfirm={() => moves.leave.mutate(null)}
            >
              {t('leave')}
            </ConfirmButton>
          )}
        </Actions>
      )}
    </div>
  )
}

function JoinForm({ pool, own, onClose }: { pool: Pool; own: readonly Listing[]; onClose: () => void }) {
  const t = useText(text)
  const me = useMe()
  const side = pool.side === 'OFFER' ? 'NEED' : 'OFFER'
  const { data: categories = [] } = useQuery(categoriesQuery)
  const branch = (code: string) => categories.find((one) => one.code === code)?.parent ?? code.split('.')[0]
  // Those of the same branch first: what meets is for the server to say.
  const near = (one: Listing) => Number(branch(one.category) !== branch(pool.category))
  const fitting = [...own].sort((one, other) => near(one) - near(other))
  const part = pool.parts.find(({ participant }) => participant.id === me?.participant)
  const { join } = usePoolMoves(pool.id)
  const { register, handleSubmit, formState } = useForm({
    shouldFocusError: false,
    values: { listing: part?.listing ?? fitting[0]?.id ?? '', quantity: '' },
    resetOptions: { keepDirtyValues: true },
  })
  const wrong = (field: 'listing' | 'quantity') => formState.errors[field]?.message ?? complaintAbout(field, join.error)
  if (fitting.length === 0) {
    return (
      <Card>
        <p>{t('listingNone', { side: t(`side.${side}`) })}</p>
        <Actions>
          <Button component={Link} to={`/desk/post?side=${side === 'NEED' ? 'needs' : 'offers'}`}>
            {t('post')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      </Card>
    )
  }
  const submit = handleSubmit(({ listing, quantity }) =>
    join.mutate({ listing, quantity: { raw: quantity.trim() } }, { onSuccess: onClose }),
  )
  return (
    <Card>
      <Form label={t('join')} onSubmit={(event) => void submit(event)}>
        <p>{t('joinHint')}</p>
        <ErrorSummary errors={fieldErrors(formState.errors)} />
        <ProblemAlert error={join.error} />
        <NativeSelect
          id="listing"
          label={t('listing')}
          error={wrong('listing')}
          data={fitting.map(({ id, title }) => ({ value: id, label: title }))}
          {...register('listing')}
        />
        <TextInput
          id="quantity"
          label={t('quantity')}
          description={t('quantityHint')}
          error={wrong('quantity')}
          maxLength={60}
          required
          {...register('quantity', { validate: (typed) => !!typed.trim() || t('quantityMissing') })}
        />
        <Actions>
          <Button type="submit" loading={join.isPending}>
            {t('send')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Actions>
      </Form>
    </Card>
  )
}
