import '@mantine/core/styles/Input.layer.css'
import { Button, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { complaintAbout } from '../../api/client'
import { useText } from '../../design/language'
import { dayIn } from '../../design/numbers'
import { ProblemAlert } from '../../design/ProblemAlert'
import classes from './ListingRenewal.module.css'
import { text } from './manageText'
import { useRenewal } from './moves'
import type { Listing } from './queries'

const DAYS = 180

/** A new last day; half a year from now if nothing else is chosen. */
export function ListingRenewal({ listing }: { listing: Listing }) {
  const t = useText(text)
  const renewal = useRenewal(listing)

  function renew(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    renewal.mutate(String(new FormData(event.currentTarget).get('validUntil')))
  }

  return (
    <form className={classes.renewal} aria-label={t('renew')} onSubmit={renew} data-screen>
      <ProblemAlert error={renewal.error} />
      <TextInput
        id="validUntil"
        name="validUntil"
        type="date"
        label={t('renewUntil')}
        defaultValue={dayIn(DAYS)}
        min={dayIn(1)}
        error={complaintAbout('validUntil', renewal.error)}
        required
        withAsterisk={false}
      />
      <Button type="submit" variant="default" loading={renewal.isPending}>
        {t('renew')}
      </Button>
    </form>
  )
}
