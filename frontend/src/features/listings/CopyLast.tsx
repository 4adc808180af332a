import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { unitsQuery } from '../../api/reference'
import { useText } from '../../design/language'
import { text } from './postText'
import { listingsQuery, type Side } from './queries'
import { writtenFrom, type Written } from './written'

type Props = { side: Side; now: () => Written; onChange: (written: Written) => void }

// Once public, whatever became of it.
const POSTED = 'PUBLISHED,PARTLY_COMMITTED,PAUSED,COMMITTED,FULFILLED,EXPIRED,WITHDRAWN'

/** 复制上次: fills the form with my last listing of this side; one more press brings back what stood there. */
export function CopyLast({ side, now, onChange }: Props) {
  const t = useText(text)
  const { data: units = [] } = useQuery(unitsQuery)
  const [before, setBefore] = useState<Written>()
  const { data } = useInfiniteQuery(listingsQuery(side, { participant: 'me', sort: 'newest', state: POSTED }, 1))
  const last = data?.pages[0]?.items[0]
  if (!last) return null

  function copy(listing: NonNullable<typeof last>) {
    setBefore(now())
    onChange({ ...writtenFrom(listing, units), validFrom: '', validUntil: '' })
  }
  function undo(written: Written) {
    setBefore(undefined)
    onChange(written)
  }
  return (
    <div>
      {before ? (
        <Button variant="default" onClick={() => undo(before)}>
          {t('undoCopy')}
        </Button>
      ) : (
        <Button variant="light" onClick={() => copy(last)}>
          {t('copyLast', { title: last.title })}
        </Button>
      )}
    </div>
  )
}
