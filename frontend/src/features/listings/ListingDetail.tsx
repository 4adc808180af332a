import type { ReactNode } from 'react'
import { useCategoryName, useCodeName, useUnitName } from '../../api/reference'
import { Card, Facts } from '../../design/Card'
import { useLanguage, useText } from '../../design/language'
import { Measure, UnitPrice } from '../../design/Measure'
import { date } from '../../design/numbers'
import { Section } from '../../design/Page'
import classes from './Listing.module.css'
import type { Listing } from './queries'
import { text } from './text'
import { useReach } from './useReach'

/** How much, for how much, where, until when. */
export function ListingFacts({ listing }: { listing: Listing }) {
  const t = useText(text)
  const language = useLanguage()
  const unit = useUnitName()
  const category = useCategoryName()
  const reach = useReach()
  const eligibility = useCodeName('eligibility')
  const name = unit(listing.quantity.unit)
  const { remaining, quantity } = listing

  return (
    <Card>
      <Facts
        facts={[
          [t('quantity'), <Measure key="q" of={quantity} unit={name} />],
          remaining?.value != null &&
            remaining.value !== quantity.value && [t('remaining'), <Measure key="r" of={remaining} unit={name} />],
          [t('price'), <UnitPrice key="p" of={listing.unitPrice} unitOf={unit} />],
          [t('category'), category(listing.category)],
          [t('place'), listing.territory.name],
          [
            t('window'),
            t('from', { from: date(listing.validFrom, language), until: date(listing.validUntil, language) }),
          ],
          [t('reach'), reach(listing.reach)],
          listing.eligibility ? [t('eligibility'), eligibility(listing.eligibility)] : null,
        ]}
      />
    </Card>
  )
}

/** In its owner's words, and what either side would have of it. */
export function ListingStory({ listing }: { listing: Listing }) {
  const t = useText(text)
  return (
    <>
      {listing.text && (
        <Section title={t('details')}>
          <p className={classes.words}>{listing.text}</p>
        </Section>
      )}
      <Gains of={listing} />
    </>
  )
}

/** What each side gets if this comes to an agreement: nobody here is only a giver or a taker. */
function Gains({ of: listing }: { of: Listing }) {
  const t = useText(text)
  const unit = useUnitName()
  const goods = listing.title
  const gift = listing.unitPrice?.gift
  const price = gift ? undefined : (
    <>
      {t('getsPrice')}
      <UnitPrice of={listing.unitPrice} unitOf={unit} />
    </>
  )
  const sides: [string, ReactNode][] =
    listing.side === 'NEED'
      ? [
          [t('owner', { name: listing.participant.name }), goods],
          [t('counterpart'), price ?? t('givesHelp')],
        ]
      : [
          [t('owner', { name: listing.participant.name }), price ?? t('givesHelp')],
          [t('counterpart'), goods],
        ]
  return (
    <Section title={t('gains')}>
      <div className={classes.gains}>
        {sides.map(([who, what]) => (
          <Card key={who}>
            <h3>{who}</h3>
            <p>{what}</p>
          </Card>
        ))}
      </div>
    </Section>
  )
}
