import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { AgreementList } from '../../features/agreements/AgreementList'
import { text } from '../../features/agreements/text'

export default function Agreements() {
  const t = useText(text)
  return (
    <Page title={t('title')} lead={t('lead')}>
      <AgreementList />
    </Page>
  )
}
