import { Link } from 'react-router'
import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { ContactReads } from '../../features/participants/ContactReads'
import { ParticipantCard } from '../../features/participants/ParticipantCard'
import { ParticipantForm } from '../../features/participants/ParticipantForm'
import { text } from '../../features/participants/text'
import { useMe } from '../../session/me'

/** My participant: what it says of itself, and who read its contact. */
export default function Profile() {
  const t = useText(text)
  const me = useMe()
  if (!me?.participant) return null
  const id = me.participant
  return (
    <Page title={t('mine')} lead={t('mineLead')} actions={<Link to={`/participants/${id}`}>{t('publicPage')}</Link>}>
      <ParticipantCard id={id} name={me.name} />
      {me.capacity === 'VIEWER' ? <p>{t('onlyWriter')}</p> : <ParticipantForm id={id} />}
      <ContactReads id={id} />
    </Page>
  )
}
