import '@mantine/core/styles/ScrollArea.layer.css'
import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/CloseButton.layer.css'
import '@mantine/core/styles/Input.layer.css'
import '@mantine/core/styles/Combobox.layer.css'
import { Select, type ComboboxData } from '@mantine/core'
import { useState } from 'react'
import { useText } from './language'
import { text } from './text'

type Props = {
  id: string
  label: string
  placeholder?: string
  hint?: string
  error?: string
  value: string | undefined
  onChange: (value: string | undefined) => void
  data: ComboboxData
  required?: boolean
  /** For lists too long to send: called with what is typed, and `data` is then shown as it comes. */
  onSearch?: (typed: string) => void
}

/** Chooses one of many by typing a part of its name. */
export function Picker({ value, onChange, onSearch, hint, ...select }: Props) {
  const t = useText(text)
  const [typed, setTyped] = useState('')
  return (
    <Select
      {...select}
      description={hint}
      value={value ?? null}
      onChange={(next) => onChange(next ?? undefined)}
      searchable
      searchValue={typed}
      onSearchChange={(next) => {
        setTyped(next)
        onSearch?.(next)
      }}
      filter={onSearch && (({ options }) => options)}
      clearable={!select.required}
      allowDeselect={!select.required}
      clearButtonProps={{ 'aria-label': t('clear') }}
      nothingFoundMessage={t('searchNone')}
      maxDropdownHeight={320}
      comboboxProps={{ withinPortal: true }}
    />
  )
}
