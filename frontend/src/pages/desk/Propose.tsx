import '@mantine/core/styles/Input.layer.css'
import { Button, NativeSelect } from '@mantine/core'
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { Empty } from '../../design/States'
import { listingQuery, listingsQuery, type Side } from '../../features/listings/queries'
import { ProposalForm } from '../../features/matching/ProposalForm'
import { ProposalTo } from '../../features/matching/ProposalTo'
import { text } from '../../features/matching/proposalText'
import { opposite } from '../../features/matching/suggestionQueries'
import { may, useMe } from '../../session/me'

/** Proposes to the owner of the one listing named in the address, as ?need= or ?offer=. */
export default function Propose() {
  const t = useText(text)
  const me = useMe()
  const [address] = useSearchParams()
  const need = address.get('need')
  const id = need ?? address.get('offer')

  if (!may(me, 'propose')) {
    return (
      <Page title={t('title')} narrow>
        <Empty title={t('notYours')} hint={t('notYoursHint')} />
      </Page>
    )
  }
  if (id === null) {
    return (
      <Page title={t('title')} narrow>
        <Empty
          title={t('nothing')}
          hint={t('nothingHint')}
          action={
            <Button component={Link} to="/offers">
              {t('find')}
            </Button>
          }
        />
      </Page>
    )
  }
  return <ProposeTo side={need === null ? 'OFFER' : 'NEED'} id={id} />
}

function ProposeTo({ side, id }: { side: Side; id: string }) {
  const t = useText(text)
  const { data: other } = useSuspenseQuery(listingQuery(side, id))
  const { data } = useInfiniteQuery(listingsQuery(opposite[side], { participant: 'me' }, 100))
  const own = data?.pages.flatMap((page) => page.items) ?? []
  const [chosen, setChosen] = useState('')

  return (
    <Page title={t('title')} lead={t('lead')} narrow>
      <ProposalTo listings={[other]} />
      <ProposalForm mine={own.find((one) => one.id === chosen)} others={[other]}>
        {own.length > 0 && (
          <NativeSelect
            id="mine"
            label={t('mine')}
            value={chosen}
            onChange={({ target }) => setChosen(target.value)}
            data={[{ value: '', label: t('mineNone') }, ...own.map((one) => ({ value: one.id, label: one.title }))]}
          />
        )}
      </ProposalForm>
    </Page>
  )
}
