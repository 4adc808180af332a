import { useQueryClient } from '@tanstack/react-query'
import { api, bodyOf, ProblemError, type Schemas } from '../../api/client'
import { useSubmission } from '../../api/submission'
import { folder, type Listing, type Side } from './queries'

type Key = { 'Idempotency-Key': string }
export type Move = 'publish' | 'submit' | 'pause' | 'resume' | 'withdraw'

const move = ({ side, id }: Pick<Listing, 'side' | 'id'>, verb: Move, key: Key) =>
  bodyOf(
    api.POST(`/api/v1/${folder[side]}/{id}/${verb}`, { params: { path: { id }, header: { ...key, 'If-Match': '*' } } }),
  )

/** What changed is read again wherever it is shown. */
function useFresh() {
  const queries = useQueryClient()
  return {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['listings'] }),
    onError: () => queries.invalidateQueries({ queryKey: ['listings'] }), // refused: most likely it moved meanwhile
  }
}

export const useDrafting = (side: Side) =>
  useSubmission(
    (body: Schemas['NewListing'], header) => bodyOf(api.POST(`/api/v1/${folder[side]}`, { body, params: { header } })),
    useFresh(),
  )

/** Makes a listing public: at once, or, where its category or its owner asks for it, after a review. */
export const usePublishing = () =>
  useSubmission(async ({ listing, review }: { listing: Listing; review: boolean }, key) => {
    if (review) return move(listing, 'submit', key)
    try {
      return await move(listing, 'publish', key)
    } catch (error) {
      if (error instanceof ProblemError && error.slug === 'review-needed') return move(listing, 'submit', key)
      throw error
    }
  }, useFresh())

export const useMove = (listing: Listing) => useSubmission((verb: Move, key) => move(listing, verb, key), useFresh())

export const useRenewal = ({ side, id }: Listing) =>
  useSubmission(
    (validUntil: string, header) =>
      bodyOf(
        api.POST(`/api/v1/${folder[side]}/{id}/renew`, {
          body: { validUntil },
          params: { path: { id }, header: { ...header, 'If-Match': '*' } },
        }),
      ),
    useFresh(),
  )

export const useChange = ({ side, id }: Listing) =>
  useSubmission(
    ({ change, etag }: { change: Schemas['ListingChange']; etag: string }) =>
      bodyOf(
        api.PATCH(`/api/v1/${folder[side]}/{id}`, {
          body: change,
          params: { path: { id }, header: { 'If-Match': etag } },
        }),
      ),
    useFresh(),
  )
