import { useQueries } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { territoryQuery, useCategoryName } from '../../api/reference'
import { useText } from '../../design/language'
import classes from './Participant.module.css'
import { text } from './text'

type Pick = (code: string | undefined) => void

/** How one category, and one place, is picked. */
export type Pickers = {
  category: (onPick: Pick, error?: string) => ReactNode
  territory: (onPick: Pick, error?: string) => ReactNode
}

type Props = {
  themes: string[]
  areas: string[]
  onThemes: (codes: string[]) => void
  onAreas: (codes: string[]) => void
  errors: { themes?: string; areas?: string }
  pickers: Pickers
}

/** What the participant is after: what is recommended to it begins with that. */
export function StrategyFields({ themes, areas, onThemes, onAreas, errors, pickers }: Props) {
  const t = useText(text)
  const category = useCategoryName()
  const places = usePlaceNames(areas)
  return (
    <fieldset className={classes.fields}>
      <legend>{t('strategy')}</legend>
      <p className={classes.note}>{t('strategyHint')}</p>
      <Codes
        codes={themes}
        name={category}
        onChange={onThemes}
        picker={(pick) => pickers.category(pick, errors.themes)}
      />
      <Codes codes={areas} name={places} onChange={onAreas} picker={(pick) => pickers.territory(pick, errors.areas)} />
    </fieldset>
  )
}

/** Those chosen, each taken away with one press, and a picker for one more. */
function Codes(props: {
  codes: string[]
  name: (code: string) => string
  onChange: (codes: string[]) => void
  picker: (pick: Pick) => ReactNode
}) {
  const { codes, name, onChange, picker } = props
  const t = useText(text)
  const [picked, setPicked] = useState(0)
  return (
    <div className={classes.codes}>
      {codes.length > 0 && (
        <div className={classes.chips}>
          {codes.map((code) => (
            <button
              key={code}
              type="button"
              aria-label={t('takeAway', { name: name(code) })}
              onClick={() => onChange(codes.filter((one) => one !== code))}
            >
              {name(code)} ×
            </button>
          ))}
        </div>
      )}
      <div key={picked}>
        {picker((code) => {
          if (!code || codes.includes(code)) return
          onChange([...codes, code])
          setPicked(picked + 1) // an empty picker for the next
        })}
      </div>
    </div>
  )
}

export function usePlaceNames(codes: readonly string[]) {
  const found = useQueries({ queries: codes.map(territoryQuery) })
  return (code: string) => found.find(({ data }) => data?.code === code)?.data?.path ?? code
}
