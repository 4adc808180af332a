import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { useText } from '../../design/language'
import { Page, Section } from '../../design/Page'
import { PublicAgreements } from '../../features/disclosure/PublicAgreements'
import { ListingBoard } from '../../features/listings/ListingBoard'
import { text } from '../../features/listings/text'
import { ParticipantCard } from '../../features/participants/ParticipantCard'
import { participantQuery } from '../../features/participants/queries'

/** Who a participant is, what it signed, and what it needs and offers now. */
export default function Participant() {
  const t = useText(text)
  const { id = '' } = useParams()
  const { data: participant } = useSuspenseQuery(participantQuery(id))
  return (
    <Page title={participant.name}>
      <ParticipantCard id={id} />
      <Section title={t('record')}>
        <PublicAgreements participant={id} />
      </Section>
      <Section title={t('side.NEED')}>
        <ListingBoard side="NEED" filter={{ participant: id }} headed />
      </Section>
      <Section title={t('side.OFFER')}>
        <ListingBoard side="OFFER" filter={{ participant: id }} headed />
      </Section>
    </Page>
  )
}
