import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { territoriesQuery, territoryQuery } from '../../api/reference'
import { useText } from '../../design/language'
import { Picker } from '../../design/Picker'
import { text } from './text'

type Props = {
  label: string
  value: string | undefined
  onChange: (code: string | undefined) => void
  error?: string
  required?: boolean
}

/** Chooses a division by a part of its name. */
export function TerritoryPicker(props: Props) {
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
      placeholder={t('territoryHint')}
      onSearch={setTyped}
      data={places.map((place) => ({ value: place.code, label: place.path }))}
      {...props}
    />
  )
}
