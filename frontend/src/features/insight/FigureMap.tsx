import { useQuery } from '@tanstack/react-query'
import type { Schemas } from '../../api/client'
import { useText } from '../../design/language'
import { CountyMap } from '../../design/map/CountyMap'
import { countyFiguresQuery } from './queries'
import { text } from './text'

const none: ReadonlyMap<string, number> = new Map()

/** Open listings of one side by county, as a map to filter by. */
export function FigureMap(props: {
  side: Schemas['Side']
  selected?: string
  onSelect: (territory: string | undefined) => void
}) {
  const t = useText(text)
  const { data } = useQuery(countyFiguresQuery(props.side))
  return (
    <CountyMap
      label={t(`map.${props.side}`)}
      counts={data ?? none}
      selected={props.selected}
      onSelect={props.onSelect}
    />
  )
}
