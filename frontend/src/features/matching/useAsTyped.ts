import { useSuspenseQuery } from '@tanstack/react-query'
import type { Schemas } from '../../api/client'
import { unitsQuery } from '../../api/reference'

type Quantity = { value: string | null; unit: string | null; raw?: string | null } | null
type Price = Schemas['UnitPrice'] | null

/** A quantity and a price as one would type them; in Chinese, which is what the server understands. */
export function useAsTyped() {
  const { data: units } = useSuspenseQuery(unitsQuery)
  const unit = (code: string | null) => units.find((candidate) => candidate.code === code)?.zh ?? ''
  return {
    quantity: (given: Quantity) => given?.raw ?? (given?.value ? given.value + unit(given.unit) : ''),
    price: (given: Price) => given?.raw ?? (given?.amount ? `${given.amount}元/${unit(given.per)}` : ''),
  }
}
