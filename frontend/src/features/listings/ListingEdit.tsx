import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { unitsQuery } from '../../api/reference'
import { useText } from '../../design/language'
import { dropDraft } from '../../session/drafts'
import { ListingForm } from './ListingForm'
import { text } from './manageText'
import { useChange } from './moves'
import { text as words } from './postText'
import type { Listing } from './queries'
import { changeOf, writtenFrom, type Written } from './written'

type Props = { listing: Listing; etag: string; onDone: () => void }

/** Changes one of my listings, beginning anew from the newest version where that is asked for. */
export function ListingEdit(newest: Props) {
  const [begun, setBegun] = useState({ listing: newest.listing, etag: newest.etag })
  return (
    <Edit
      key={begun.etag}
      {...begun}
      onDone={newest.onDone}
      onNewest={newest.etag === begun.etag ? undefined : () => setBegun(newest)}
    />
  )
}

/**
 * On the version it began with, whatever is read meanwhile: somebody else's change in between is refused, and not
 * undone. What was typed on another version is not taken for what was typed on this one.
 */
function Edit({ listing, etag, onDone, onNewest }: Props & { onNewest?: () => void }) {
  const t = useText(text)
  const word = useText(words)
  const { data: units } = useSuspenseQuery(unitsQuery)
  const [before] = useState(() => writtenFrom(listing, units))
  const change = useChange(listing)
  const draft = `edit:${listing.id}:${etag}`

  function leave() {
    dropDraft(draft)
    onDone()
  }
  function save(after: Written) {
    const changed = changeOf(before, after)
    if (Object.keys(changed).length === 0) leave()
    else change.mutate({ change: changed, etag }, { onSuccess: leave })
  }

  return (
    <ListingForm
      side={listing.side}
      initial={before}
      draft={draft}
      action={word('save')}
      onDone={save}
      error={change.error}
      busy={change.isPending}
      beside={
        <>
          {change.isError && onNewest && (
            <Button variant="light" onClick={onNewest}>
              {t('newest')}
            </Button>
          )}
          <Button variant="default" onClick={leave}>
            {t('cancel')}
          </Button>
        </>
      }
    />
  )
}
