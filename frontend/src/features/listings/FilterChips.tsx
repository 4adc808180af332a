import { useQuery } from '@tanstack/react-query'
import { programmesQuery, territoryQuery, useCategoryName } from '../../api/reference'
import { useNamed, useText } from '../../design/language'
import classes from './Listing.module.css'
import type { Filter } from './queries'
import { text } from './text'

type Props = { filter: Filter; onChange: (part: Partial<Filter>) => void; onClear: () => void }

/** What is chosen, above the list, each taken away with one press. */
export function FilterChips({ filter, onChange, onClear }: Props) {
  const t = useText(text)
  const named = useNamed()
  const categoryName = useCategoryName()
  const { data: programmes } = useQuery(programmesQuery)
  const { data: place } = useQuery({ ...territoryQuery(filter.territory ?? ''), enabled: !!filter.territory })
  const programme = programmes?.find(({ code }) => code === filter.programme)

  const chips: [keyof Filter, string][] = []
  if (filter.q) chips.push(['q', filter.q])
  if (filter.category) chips.push(['category', categoryName(filter.category) || filter.category])
  if (filter.territory) chips.push(['territory', place?.name ?? filter.territory])
  if (filter.programme) chips.push(['programme', programme ? named(programme) : filter.programme])
  if (chips.length === 0) return null

  return (
    <div className={classes.chips} data-screen>
      {chips.map(([name, value]) => (
        <button
          key={name}
          type="button"
          aria-label={t('remove', { name: value })}
          onClick={() => onChange({ [name]: '' })}
        >
          {value} ×
        </button>
      ))}
      {chips.length > 1 && (
        <button type="button" onClick={onClear}>
          {t('clear')}
        </button>
      )}
    </div>
  )
}
