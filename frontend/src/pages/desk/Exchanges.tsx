import { useSearchParams } from 'react-router'
import { Check } from '../../design/Fields'
import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { ExchangeList } from '../../features/matching/ExchangeList'
import { text } from '../../features/matching/exchangeText'
import { useMe } from '../../session/me'

/** With whom my participant could exchange so that everyone gains. */
export default function Exchanges() {
  const t = useText(text)
  const me = useMe()
  const [address, setAddress] = useSearchParams()
  const four = address.has('four')
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Check
        label={t('four')}
        checked={four}
        onChange={() => setAddress(four ? {} : { four: '' }, { replace: true })}
      />
      {me?.participant && <ExchangeList participant={me.participant} longest={four ? 4 : 3} />}
    </Page>
  )
}
