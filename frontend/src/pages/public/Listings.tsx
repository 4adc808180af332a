import { useMediaQuery } from '@mantine/hooks'
import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { FigureMap } from '../../features/insight/FigureMap'
import { FilterChips } from '../../features/listings/FilterChips'
import { ListingBoard } from '../../features/listings/ListingBoard'
import { ListingFilters } from '../../features/listings/ListingFilters'
import type { Side } from '../../features/listings/queries'
import { text } from '../../features/listings/text'
import { useFilter } from '../../features/listings/useFilter'
import classes from './Listings.module.css'

export const Needs = () => <Listings side="NEED" />
export const Offers = () => <Listings side="OFFER" />

function Listings({ side }: { side: Side }) {
  const t = useText(text)
  const wide = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false })
  const { filter, change, clear } = useFilter()
  const chosen = Object.keys(filter).filter((name) => name !== 'sort').length

  return (
    <Page title={t(`side.${side}`)} lead={t(`lead.${side}`)}>
      <div className={classes.board}>
        <details className={classes.filters} open={wide} data-screen>
          <summary>
            {t('filters')}
            {chosen > 0 && ` (${chosen})`}
          </summary>
          <ListingFilters filter={filter} onChange={change} />
          <div className={classes.map}>
            <FigureMap side={side} selected={filter.territory} onSelect={(territory) => change({ territory })} />
          </div>
        </details>
        <div>
          <FilterChips filter={filter} onChange={change} onClear={clear} />
          <ListingBoard side={side} filter={filter} />
        </div>
      </div>
    </Page>
  )
}
