import type { Schemas } from '../../api/client'
import { useUnitName } from '../../api/reference'
import { Card, Row, Rows } from '../../design/Card'
import { useText } from '../../design/language'
import { Measure } from '../../design/Measure'
import { Section } from '../../design/Page'
import { text } from './text'

type Leg = Schemas['AgreementLegView']

/** The listings an exchange is about, with what is taken of each; of a match, and of its agreement. */
export function MatchLegs({ legs }: { legs: readonly Leg[] }) {
  const t = useText(text)
  const unit = useUnitName()
  const sides = legs.flatMap(({ offer, need, quantity, needQuantity }, i) => [
    ...(offer ? [{ leg: i, listing: offer, word: t('offer'), to: `/offers/${offer.id}`, taken: quantity }] : []),
    ...(need
      ? [{ leg: i, listing: need, word: t('need'), to: `/needs/${need.id}`, taken: needQuantity ?? quantity }]
      : []),
  ])
  return (
    <Section title={t('legs')}>
      <Card>
        <Rows label={t('legs')}>
          {sides.map(({ leg, listing, word, to, taken }) => (
            <Row
              key={`${leg} ${listing.id}`}
              to={to}
              title={listing.title}
              note={`${word} · ${listing.participant.name} · ${listing.territory.name}`}
              aside={
                taken && (
                  <>
                    {t('taken')} <Measure of={taken} unit={unit(taken.unit)} />
                  </>
                )
              }
            />
          ))}
        </Rows>
      </Card>
    </Section>
  )
}
