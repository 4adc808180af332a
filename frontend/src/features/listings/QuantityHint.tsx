import { useQuery } from '@tanstack/react-query'
import { unitsQuery, useUnitName } from '../../api/reference'
import { useText } from '../../design/language'
import { Measure } from '../../design/Measure'
import { text } from './postText'
import { readQuantity } from './reading'

/** Beneath a quantity as it is typed: what it is understood as. */
export function QuantityHint({ typed }: { typed: string }) {
  const t = useText(text)
  const unit = useUnitName()
  const { data: units = [] } = useQuery(unitsQuery)
  const read = readQuantity(typed, units)
  return (
    <span aria-live="polite">
      {read ? (
        <>
          {t('understood')}
          <Measure of={read} unit={unit(read.unit)} />
        </>
      ) : (
        typed.trim() !== '' && t('notUnderstood')
      )}
    </span>
  )
}
