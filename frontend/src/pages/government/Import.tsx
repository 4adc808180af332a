import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { ImportForm } from '../../features/integration/ImportForm'
import { ImportTemplate } from '../../features/integration/ImportTemplate'
import { text } from '../../features/integration/text'

export default function Import() {
  const t = useText(text)
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ImportTemplate />
      <ImportForm />
    </Page>
  )
}
