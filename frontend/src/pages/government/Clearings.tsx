import { useSuspenseQuery } from '@tanstack/react-query'
import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { Empty } from '../../design/States'
import { ClearedExchanges } from '../../features/clearing/ClearedExchanges'
import { ClearingResult } from '../../features/clearing/ClearingResult'
import { ClearingButton, ClearingRun } from '../../features/clearing/ClearingRun'
import { clearingsQuery } from '../../features/clearing/queries'
import { text } from '../../features/clearing/text'
import { ExchangePicture } from '../../features/matching/ExchangePicture'
import { useLegs } from '../../features/matching/ExchangeRing'
import { may, useMe } from '../../session/me'

/** 互换方案: the exchanges that together bring everyone the most, to be sent. */
export default function Clearings() {
  const t = useText(text)
  const me = useMe()
  return (
    <Page title={t('title')} lead={may(me, 'plan') ? t('lead') : undefined}>
      {may(me, 'plan') ? <Newest /> : <Empty title={t('notYours')} />}
    </Page>
  )
}

/** The one that is being made, and the last that was. */
function Newest() {
  const t = useText(text)
  const told = useLegs()
  const { data: clearings } = useSuspenseQuery(clearingsQuery)
  const newest = clearings[0]
  const planned = clearings.find(({ state }) => state === 'PLANNED')
  return (
    <>
      {newest?.state !== 'PLANNING' && <ClearingButton />}
      {!newest && <Empty title={t('none')} hint={t('noneHint')} />}
      {newest && newest.state !== 'PLANNED' && <ClearingRun clearing={newest} />}
      {planned && (
        <>
          <ClearingResult clearing={planned} />
          <ClearedExchanges
            id={planned.id}
            telling={{
              words: ({ legs }) => told(legs),
              picture: (exchange) => <ExchangePicture exchange={exchange} />,
            }}
          />
        </>
      )}
    </>
  )
}
