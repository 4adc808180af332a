import type { Schemas } from '../../api/client'

type Party = Schemas['ParticipantRef']

/** What goes from whom to whom, as far as a picture shows it. */
export type RingLeg = {
  giver: Party
  taker: Party
  offer: { id: string; title: string }
  quantity: { value: string; unit: string } | null
}

/** The legs of a match or an agreement as a circle; of several each has its offer. */
export const ringOf = (legs: readonly Schemas['AgreementLegView'][]): RingLeg[] =>
  legs.flatMap(({ giver, taker, offer, quantity }) =>
    offer
      ? [
          {
            giver,
            taker,
            offer,
            quantity: quantity?.value ? { value: quantity.value, unit: quantity.unit ?? '' } : null,
          },
        ]
      : [],
  )
