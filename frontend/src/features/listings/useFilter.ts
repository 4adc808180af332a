import { useSearchParams } from 'react-router'
import type { Filter } from './queries'

const names = ['q', 'category', 'territory', 'programme', 'participant', 'sort'] as const

/** The filter lives in the address: it can be passed on, and the back button undoes it. */
export function useFilter() {
  const [address, setAddress] = useSearchParams()
  const filter: Filter = {}
  for (const name of names) {
    const value = address.get(name)
    if (value) Object.assign(filter, { [name]: value })
  }
  function change(part: Partial<Filter>) {
    const next = new URLSearchParams(address)
    for (const [name, value] of Object.entries(part)) {
      if (value) next.set(name, value)
      else next.delete(name)
    }
    setAddress(next)
  }
  return { filter, change, clear: () => setAddress({}) }
}
