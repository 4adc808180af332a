import '@mantine/core/styles/Input.layer.css'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { programmesQuery } from '../../api/reference'
import { useNamed, useText } from '../../design/language'
import { CategoryPicker } from './CategoryPicker'
import classes from './Listing.module.css'
import type { Filter } from './queries'
import { TerritoryPicker } from './TerritoryPicker'
import { text } from './text'

type Props = { filter: Filter; onChange: (part: Partial<Filter>) => void }

/** What a list of listings is narrowed to. Each choice is applied at once; the words wait for the search button. */
export function ListingFilters({ filter, onChange }: Props) {
  const t = useText(text)
  const named = useNamed()
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
        maxLength={50}
        enterKeyHint="search"
      />
      <Button type="submit" variant="light">
        {t('search')}
      </Button>
      <CategoryPicker
        placeholder={t('any')}
        value={filter.category}
        onChange={(category) => onChange({ category })}
        wide
      />
      <TerritoryPicker
        label={t('territory')}
        value={filter.territory}
        onChange={(territory) => onChange({ territory })}
      />
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
