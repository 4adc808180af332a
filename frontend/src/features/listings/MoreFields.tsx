import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { UseFormRegister } from 'react-hook-form'
import { codesQuery, programmesQuery } from '../../api/reference'
import { Beside } from '../../design/Fields'
import { useNamed, useText } from '../../design/language'
import classes from './ListingForm.module.css'
import { text } from './postText'
import { text as words } from './text'
import { useReach } from './useReach'
import { optional, windowComplaint, type Written } from './written'

const reaches = ['nationwide', 'province', 'city', 'county', '50km', '100km', '200km']

type Props = {
  register: UseFormRegister<Written>
  reach: string | undefined
  wrong: (field: keyof Written) => string | undefined
}

/** What may be left empty; opens by itself when something in it is wrong. */
export function MoreFields({ register, reach, wrong }: Props) {
  const t = useText(text)
  const word = useText(words)
  const named = useNamed()
  const reachWord = useReach()
  const { data: programmes = [] } = useQuery(programmesQuery)
  const { data: urgencies = [] } = useQuery(codesQuery('urgency'))
  const { data: eligibilities = [] } = useQuery(codesQuery('eligibility'))
  const known = !reach || reaches.includes(reach) ? reaches : [...reaches, reach]

  const choices = (codes: readonly { code: string; zh: string; en: string }[]) => [
    { value: '', label: t('none') },
    ...codes.map((code) => ({ value: code.code, label: named(code) })),
  ]
  function untilComplaint(_: string, written: Written) {
    const complaint = windowComplaint(written)
    return complaint === undefined || t(complaint)
  }

  return (
    <details className={classes.moreBox} open={optional.some((field) => wrong(field))}>
      <summary>{t('more')}</summary>
      <div className={classes.more}>
        <Textarea
          id="text"
          label={t('text')}
          description={t('textHint')}
          error={wrong('text')}
          maxLength={2000}
          {...register('text')}
        />
        <Beside>
          <TextInput
            id="validFrom"
            type="date"
            label={t('from')}
            description={t('fromHint')}
            error={wrong('validFrom')}
            {...register('validFrom')}
          />
          <TextInput
            id="validUntil"
            type="date"
            label={t('until')}
            description={t('untilHint')}
            error={wrong('validUntil')}
            {...register('validUntil', { validate: untilComplaint })}
          />
          <NativeSelect
            id="reach"
            label={word('reach')}
            error={wrong('reach')}
            data={known.map((value) => ({ value, label: reachWord(value) }))}
            {...register('reach')}
          />
          <NativeSelect
            id="urgency"
            label={t('urgency')}
            error={wrong('urgency')}
            data={choices(urgencies)}
            {...register('urgency')}
          />
        </Beside>
        <NativeSelect
          id="programme"
          label={t('programme')}
          error={wrong('programme')}
          data={choices(programmes)}
          {...register('programme')}
        />
        <NativeSelect
          id="eligibility"
          label={t('eligibility')}
          error={wrong('eligibility')}
          data={choices(eligibilities)}
          {...register('eligibility')}
        />
        <TextInput
          id="contactPhone"
          type="tel"
          label={t('contactPhone')}
          description={t('contactPhoneHint')}
          error={wrong('contactPhone')}
          maxLength={11}
          {...register('contactPhone')}
        />
      </div>
    </details>
  )
}
