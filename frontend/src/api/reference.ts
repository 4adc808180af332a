import { queryOptions, useQuery } from '@tanstack/react-query'
import { useNamed } from '../design/language'
import { api, bodyOf, type Schemas } from './client'

// Lists that hardly ever change: read once a visit.
const lasting = { staleTime: Infinity, gcTime: Infinity }

export type Category = Schemas['CategoryView']
export type Unit = Schemas['UnitView']
export type Programme = Schemas['ProgrammeView']
export type Territory = Schemas['TerritoryView']

export const categoriesQuery = queryOptions({
  queryKey: ['categories'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/categories', { signal })),
  select: ({ items }) => items,
  ...lasting,
})

export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/units', { signal })),
  select: ({ items }) => items,
  ...lasting,
})

export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/programmes', { signal })),
  select: ({ items }) => items,
  ...lasting,
})

export const territoryQuery = (code: string) =>
  queryOptions({
    queryKey: ['territories', code],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/territories/{code}', { params: { path: { code } }, signal })),
    ...lasting,
  })

/** Divisions whose name contains what was typed. */
export const territoriesQuery = (q: string) =>
  queryOptions({
    queryKey: ['territories', 'search', q],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/territories', { params: { query: { q, limit: 20 } }, signal })),
    select: ({ items }) => items,
    ...lasting,
  })

/** A list of codes with their names, such as the reasons to decline. */
export const codesQuery = (list: string) =>
  queryOptions({
    queryKey: ['codes', list],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/codes/{list}', { params: { path: { list } }, signal })),
    select: ({ items }) => items,
    ...lasting,
  })

/** The name of one code of a list. */
export function useCodeName(list: string) {
  const { data: codes } = useQuery(codesQuery(list))
  const named = useNamed()
  return (code: string) => {
    const found = codes?.find((candidate) => candidate.code === code)
    return found ? named(found) : code
  }
}

/** The name of a unit by its code, without the synonyms in brackets: 台（套） → 台. */
export function useUnitName() {
  const { data: units } = useQuery(unitsQuery)
  const named = useNamed()
  return (code: string | null | undefined) => {
    const unit = units?.find((candidate) => candidate.code === code)
    return unit ? named(unit).replace(/（.*）/, '') : (code ?? '')
  }
}

export function useCategoryName() {
  const { data: categories } = useQuery(categoriesQuery)
  const named = useNamed()
  return (code: string) => {
    const category = categories?.find((candidate) => candidate.code === code)
    return category ? named(category) : ''
  }
}
