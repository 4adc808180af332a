import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { ParticipantList } from '../../features/participants/ParticipantList'
import { text } from '../../features/participants/text'

export default function Participants() {
  const t = useText(text)
  return (
    <Page title={t('list')} lead={t('listLead')}>
      <ParticipantList />
    </Page>
  )
}
