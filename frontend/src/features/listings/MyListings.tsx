import { Button } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { useText } from '../../design/language'
import { Section } from '../../design/Page'
import { Cards } from '../../design/Card'
import { Empty, More } from '../../design/States'
import { Tabs } from '../../design/Tabs'
import { text } from './manageText'
import { MyListingCard } from './MyListingCard'
import { listingsQuery, type Side, type State } from './queries'
import { text as words } from './text'

// What is open, or could be: these first, all together.
const CURRENT = 'PUBLISHED,PARTLY_COMMITTED,DRAFT,RETURNED,SUBMITTED,PAUSED,EXPIRED'
const states: readonly State[] = [
  'DRAFT',
  'RETURNED',
  'SUBMITTED',
  'PAUSED',
  'EXPIRED',
  'COMMITTED',
  'FULFILLED',
  'WITHDRAWN',
]

/** Everything my participant listed, by state, both sides under each other. */
export function MyListings() {
  const t = useText(text)
  const word = useText(words)
  const [address] = useSearchParams()
  const state = states.find((one) => one === address.get('state'))
  const need = useSuspenseInfiniteQuery(listingsQuery('NEED', { participant: 'me', state: state ?? CURRENT }))
  const offer = useSuspenseInfiniteQuery(listingsQuery('OFFER', { participant: 'me', state: state ?? CURRENT }))
  const sides = (
    [
      ['NEED', need],
      ['OFFER', offer],
    ] as const
  ).map(([side, list]) => [side, list, list.data.pages.flatMap((page) => page.items)] as const)
  const shown = sides.filter(([, , listings]) => listings.length > 0)

  return (
    <>
      <Tabs
        label={t('states')}
        tabs={[
          { to: '?', word: t('open'), current: !state },
          ...states.map((one) => ({ to: `?state=${one}`, word: word(`state.${one}`), current: one === state })),
        ]}
      />
      {shown.length === 0 && (
        <Empty
          title={state ? t('none', { state: word(`state.${state}`) }) : t('noneOpen')}
          hint={state ? undefined : t('noneOpenHint')}
          action={
            <Button component={Link} to="/desk/post">
              {t('post')}
            </Button>
          }
        />
      )}
      {shown.map(([side, list, listings]) => (
        <Section key={side} title={t(`side.${side satisfies Side}`)}>
          <Cards>
            {listings.map((listing) => (
              <MyListingCard key={listing.id} listing={listing} />
            ))}
          </Cards>
          {list.hasNextPage && <More onMore={list.fetchNextPage} loading={list.isFetchingNextPage} />}
        </Section>
      ))}
    </>
  )
}
