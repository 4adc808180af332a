import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { MatchList } from '../../features/matching/MatchList'
import { text } from '../../features/matching/text'

export default function Matches() {
  const t = useText(text)
  return (
    <Page title={t('title')} lead={t('lead')}>
      <MatchList />
    </Page>
  )
}
