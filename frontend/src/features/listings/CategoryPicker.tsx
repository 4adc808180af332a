import { useQuery } from '@tanstack/react-query'
import { categoriesQuery } from '../../api/reference'
import { useNamed, useText } from '../../design/language'
import { Picker } from '../../design/Picker'
import { text } from './text'

type Props = {
  value: string | undefined
  onChange: (code: string | undefined) => void
  placeholder?: string
  hint?: string
  error?: string
  required?: boolean
  /** A branch stands for all of it, first of its group; otherwise for what fits none of its leaves, last. */
  wide?: boolean
}

/** Chooses a category; branches are the groups. */
export function CategoryPicker({ wide, ...picker }: Props) {
  const t = useText(text)
  const named = useNamed()
  const { data: categories = [] } = useQuery(categoriesQuery)

  const groups = categories
    .filter(({ parent }) => !parent)
    .map((branch) => {
      const leaves = categories.filter(({ parent }) => parent === branch.code)
      const items = leaves.map((leaf) => ({ value: leaf.code, label: named(leaf) }))
      const name = named(branch)
      if (wide) items.unshift({ value: branch.code, label: t('allOf', { name }) })
      else items.push({ value: branch.code, label: leaves.length ? t('otherOf', { name }) : name })
      return { group: name, items }
    })
  return <Picker id="category" label={t('category')} data={groups} {...picker} />
}
