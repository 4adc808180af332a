import '@mantine/core/styles/Input.layer.css'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { categoriesQuery, programmesQuery, territoriesQuery, territoryQuery, type Category } from '../../api/reference'
import { useNamed, useText } from '../../design/language'
import { Picker } from '../../design/Picker'
import classes from './Listing.module.css'
import type { Filter } from './queries'
import { text } from './text'

type Props = { filter: Filter; onChange: (part: Partial<Filter>) => void }

/** What a list of listings is narrowed to. Each choice is applied at once; the words wait for the search button. */
export function ListingFilters({ filter, onChange }: Props) {
  const t = useText(text)
  const named = useNamed()
  const { data: categories = [] } = useQuery(categoriesQuery)
  const { data: programmes = [] } = useQuery(programmesQuery)

  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    onChange({ q: String(new FormData(event.currentTarget).get('q') ?? '').trim() })
  }

  return (
    <form role="search" className={classes.filters} onSubmit={search}>
      <TextInput
        id="q"
        name="q"
        key={filter.q}
        label={t('search')}
        placeholder={t('searchHint')}
        defaultValue={filter.q}
        maxLength={60}
        enterKeyHint="search"
      />
      <Button type="submit" variant="light">
        {t('search')}
      </Button>
      <Picker
        id="category"
        label={t('category')}
        placeholder={t('any')}
        value={filter.category}
        onChange={(category) => onChange({ category })}
        data={groups(categories, named, (name) => t('allOf', { name }))}
      />
      <TerritoryPicker value={filter.territory} onChange={(territory) => onChange({ territory })} />
      <NativeSelect
        id="programme"
        label={t('programme')}
        value={filter.programme ?? ''}
        onChange={(event) => onChange({ programme: event.target.value })}
        data={[{ value: '', label: t('any') }, ...programmes.map((p) => ({ value: p.code, label: named(p) }))]}
      />
      <NativeSelect
        id="sort"
        label={t('sort')}
        value={filter.sort ?? 'newest'}
        onChange={(event) => onChange({ sort: event.target.value === 'closing' ? 'closing' : undefined })}
        data={[
          { value: 'newest', label: t('newest') },
          { value: 'closing', label: t('closing') },
        ]}
      />
    </form>
  )
}

/** Branches as groups, each opened by “all of it”. */
function groups(categories: Category[], named: (code: Category) => string, all: (name: string) => string) {
  return categories
    .filter((branch) => !branch.parent)
    .map((branch) => ({
      group: named(branch),
      items: [branch, ...categories.filter((leaf) => leaf.parent === branch.code)].map((category) => ({
        value: category.code,
        label: category === branch ? all(named(branch)) : named(category),
      })),
    }))
}

function TerritoryPicker(props: { value: string | undefined; onChange: (code: string | undefined) => void }) {
  const t = useText(text)
  const [typed, setTyped] = useState('')
  const [asked] = useDebouncedValue(typed.trim(), 250)
  const { data: chosen } = useQuery({ ...territoryQuery(props.value ?? ''), enabled: !!props.value })
  const { data: found = [] } = useQuery({
    ...territoriesQuery(asked),
    enabled: asked !== '' && asked !== chosen?.path,
    placeholderData: keepPreviousData,
  })
  const places = chosen && !found.some((place) => place.code === chosen.code) ? [chosen, ...found] : found

  return (
    <Picker
      id="territory"
      label={t('territory')}
      placeholder={t('territoryHint')}
      value={props.value}
      onChange={props.onChange}
      onSearch={setTyped}
      data={places.map((place) => ({ value: place.code, label: place.path }))}
    />
  )
}
