import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { ParticipantCard } from '../../features/participants/ParticipantCard'
import { ParticipantDecisions } from '../../features/participants/ParticipantDecisions'
import { participantQuery } from '../../features/participants/queries'
import { text } from '../../features/participants/text'
import { may, useMe } from '../../session/me'

/** A participant as its government sees it, with what it may decide. */
export default function Participant() {
  const t = useText(text)
  const { id = '' } = useParams()
  const { data: participant } = useSuspenseQuery(participantQuery(id))
  const me = useMe()
  return (
    <Page
      title={participant.name}
      lead={
        <>
          <Link to="/desk/participants">{t('list')}</Link> · <Link to={`/participants/${id}`}>{t('publicPage')}</Link>
        </>
      }
    >
      <ParticipantCard id={id} />
      {may(me, 'verify') && me?.participant !== id && <ParticipantDecisions id={id} />}
    </Page>
  )
}
