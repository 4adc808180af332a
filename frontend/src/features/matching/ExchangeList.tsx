import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { Card } from '../../design/Card'
import { useText } from '../../design/language'
import { Section } from '../../design/Page'
import { Empty } from '../../design/States'
import { Status } from '../../design/Status'
import { may, useMe } from '../../session/me'
import classes from './Exchange.module.css'
import { ExchangeForm } from './ExchangeForm'
import { exchangesQuery, type Exchange, type NearMiss } from './exchangeQueries'
import { ExchangePicture } from './ExchangePicture'
import { useLegs } from './ExchangeRing'
import { text } from './exchangeText'
import { folder } from './suggestionQueries'

/** The exchanges through a participant, the best first, then what one listing more would make one. */
export function ExchangeList({ participant, longest }: { participant: string; longest: 3 | 4 }) {
  const t = useText(text)
  const me = useMe()
  const { data } = useSuspenseQuery(exchangesQuery(participant, longest))
  return (
    <>
      {data.exchanges.length === 0 ? (
        <Empty title={t('none')} hint={t('noneHint')} />
      ) : (
        <Section title={t('list')}>
          <ol className={classes.list}>
            {data.exchanges.map((exchange) => (
              <li key={exchange.legs.map(({ giver }) => giver.id).join()}>
                <ExchangeCard exchange={exchange} proposes={may(me, 'propose')} />
              </li>
            ))}
          </ol>
          {!data.complete && <p className={classes.note}>{t('some')}</p>}
        </Section>
      )}
      {data.nearMisses.length > 0 && (
        <Section title={t('near')}>
          <ul className={classes.list}>
            {data.nearMisses.map((near) => (
              <li key={near.listing.id}>
                <NearMissCard near={near} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function ExchangeCard({ exchange, proposes }: { exchange: Exchange; proposes: boolean }) {
  const t = useText(text)
  const { kind, score, legs } = exchange
  const [open, setOpen] = useState(false)
  return (
    <Card>
      <div className={classes.one}>
        <div className={classes.head}>
          <h3>{t(`kind.${kind}`, { count: legs.length })}</h3>
          <Status tone="good">{t('score', { score: Math.round(score / 100) })}</Status>
        </div>
        <ExchangePicture exchange={exchange} />
        {proposes &&
          (open ? (
            <ExchangeForm exchange={exchange} onClose={() => setOpen(false)} />
          ) : (
            <div data-screen>
              <Button onClick={() => setOpen(true)}>{t('propose')}</Button>
            </div>
          ))}
      </div>
    </Card>
  )
}

function NearMissCard({ near: { sentence, legs, side, listing } }: { near: NearMiss }) {
  const t = useText(text)
  const told = useLegs()
  const theirs = side === 'NEED' ? folder.OFFER : folder.NEED
  return (
    <Card tone="info">
      <div className={classes.one}>
        <p>{sentence}</p>
        <p className={classes.note}>
          {t('now', { legs: told(legs) })} · <Link to={`/${theirs}/${listing.id}`}>{listing.title}</Link>
        </p>
        <div data-screen>
          <Button component={Link} to={`/desk/post?side=${folder[side]}`} variant="default">
            {t(`post.${side}`)}
          </Button>
        </div>
      </div>
    </Card>
  )
}
