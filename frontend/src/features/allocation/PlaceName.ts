import { useQuery } from '@tanstack/react-query'
import { territoryQuery } from '../../api/reference'

/** A division by its code, with those it lies in; the code until it is known. */
export function useTerritoryName(code: string) {
  const { data } = useQuery(territoryQuery(code))
  return data?.path ?? code
}
