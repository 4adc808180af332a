import { useSearchParams } from 'react-router'
import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { PublicAgreements } from '../../features/disclosure/PublicAgreements'
import { text } from '../../features/disclosure/text'

export default function Agreements() {
  const t = useText(text)
  const [address] = useSearchParams()
  return (
    <Page title={t('title')} lead={t('lead')}>
      <PublicAgreements
        territory={address.get('territory') ?? undefined}
        category={address.get('category') ?? undefined}
      />
    </Page>
  )
}
