import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { TeamList } from '../../features/teams/TeamList'
import { text } from '../../features/teams/text'

export default function Teams() {
  const t = useText(text)
  return (
    <Page title={t('title')} lead={t('lead')}>
      <TeamList />
    </Page>
  )
}
