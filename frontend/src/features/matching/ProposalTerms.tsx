import '@mantine/core/styles/Input.layer.css'
import { Textarea, TextInput } from '@mantine/core'
import type { UseFormRegister } from 'react-hook-form'
import { Beside } from '../../design/Fields'
import { useText } from '../../design/language'
import type { Terms } from './proposal'
import { text } from './proposalText'

type Props = {
  register: UseFormRegister<Terms>
  wrong: (field: keyof Terms) => string | undefined
  trade: boolean
  /** Need and offer are counted in units that do not convert. */
  twoUnits: boolean
}

/** How much, for how much, when; a sample or a visit asks only when. */
export function ProposalTerms({ register, wrong, trade, twoUnits }: Props) {
  const t = useText(text)
  return (
    <>
      {trade && (
        <Beside>
          <TextInput
            id="legs/0/quantity"
            label={t('quantity')}
            description={t('quantityHint')}
            error={wrong('legs/0/quantity')}
            maxLength={60}
            required
            {...register('legs/0/quantity', {
              validate: (typed, { purpose }) => purpose !== 'TRADE' || typed.trim() !== '' || t('quantityMissing'),
            })}
          />
          {(twoUnits || wrong('legs/0/needQuantity')) && (
            <TextInput
              id="legs/0/needQuantity"
              label={t('needQuantity')}
              description={t('needQuantityHint')}
              error={wrong('legs/0/needQuantity')}
              maxLength={60}
              {...register('legs/0/needQuantity')}
            />
          )}
          <TextInput
            id="price"
            label={t('price')}
            description={t('priceHint')}
            error={wrong('price')}
            maxLength={60}
            {...register('price')}
          />
        </Beside>
      )}
      <Beside>
        <TextInput id="from" type="date" label={t('from')} error={wrong('from')} {...register('from')} />
        <TextInput
          id="until"
          type="date"
          label={t('until')}
          error={wrong('until')}
          {...register('until', {
            validate: (until, { from }) => !until || until >= from || t('reversed'),
          })}
        />
      </Beside>
      <Textarea
        id="note"
        label={t('note')}
        description={t('noteHint')}
        error={wrong('note')}
        maxLength={1000}
        {...register('note')}
      />
    </>
  )
}
