import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { ProgrammeList } from '../../features/programmes/ProgrammeList'
import { text } from '../../features/programmes/text'

export default function Programmes() {
  const t = useText(text)
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ProgrammeList />
    </Page>
  )
}
