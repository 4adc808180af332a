import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { PoolList } from '../../features/pools/PoolList'
import { text } from '../../features/pools/text'

/** Where several buy or sell together. */
export default function Pools() {
  const t = useText(text)
  return (
    <Page title={t('title')} lead={t('lead')}>
      <PoolList />
    </Page>
  )
}
