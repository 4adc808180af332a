import { useText } from '../../design/language'
import type { Exchange } from './exchangeQueries'
import { ExchangeRing } from './ExchangeRing'
import { text } from './exchangeText'
import { Gains } from './Gains'

/** An exchange as a circle, and what each in it gives and gets. */
export function ExchangePicture({ exchange: { legs, gains } }: { exchange: Exchange }) {
  const t = useText(text)
  return (
    <>
      <ExchangeRing legs={legs} />
      <Gains gains={gains} label={t('gains')} />
    </>
  )
}
