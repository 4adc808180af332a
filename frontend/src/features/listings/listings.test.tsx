import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import { listing } from '../../testing/builders'
import { show } from '../../testing/render'
import { server } from '../../testing/server'
import { ListingBoard } from './ListingBoard'
import { ListingFacts, ListingStory } from './ListingDetail'

test('the board follows the cursor to the last page', async () => {
  server.use(
    http.get('*/api/v1/offers', ({ request }) =>
      new URL(request.url).searchParams.get('cursor') === 'p2'
        ? HttpResponse.json({ items: [listing({ title: '茶叶' })], next: null })
        : HttpResponse.json({ items: [listing({ title: '板栗' })], next: 'p2' }),
    ),
  )
  show(<ListingBoard side="OFFER" filter={{}} />)

  await userEvent.click(await screen.findByRole('button', { name: '加载更多' }))

  expect(await screen.findByRole('link', { name: '茶叶' })).toBeTruthy()
  expect(screen.getByRole('link', { name: '板栗' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: '加载更多' })).toBeNull()
})

test('an empty board says what to try next', async () => {
  server.use(http.get('*/api/v1/needs', () => HttpResponse.json({ items: [], next: null })))
  show(<ListingBoard side="NEED" filter={{ q: '雪莲' }} />)

  expect(await screen.findByText('少选一个条件，或者换个说法再找。')).toBeTruthy()
})

test('a large quantity is exact, with 万 beside it', async () => {
  show(<ListingFacts listing={listing()} />)

  expect(await screen.findByText(/300,000 斤/)).toBeTruthy()
  expect(screen.getByText('30万斤')).toBeTruthy()
})

test('a quantity nobody could read stands in its owner’s words', () => {
  const quantity = { value: null, unit: null, approximate: false, period: null, raw: '每周一次，至少三个月' }
  show(<ListingFacts listing={listing({ quantity })} />)

  expect(screen.getByText('每周一次，至少三个月')).toBeTruthy()
})

test('a gift says that nothing is asked in return', () => {
  const unitPrice = { amount: null, max: null, currency: null, per: null, gift: true, negotiable: false, raw: '免费' }
  show(<ListingStory listing={listing({ unitPrice })} />)

  const gains = screen.getByRole('region', { name: '对接成了，双方各得什么' })
  expect(within(gains).getByText('这是一份帮扶，不要回报')).toBeTruthy()
})
