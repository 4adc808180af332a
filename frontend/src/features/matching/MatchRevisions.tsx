import type { ReactNode } from 'react'
import { isExchange } from '../../api/exchange'
import { useUnitName } from '../../api/reference'
import { Card, Facts } from '../../design/Card'
import { useLanguage, useText } from '../../design/language'
import { Measure, UnitPrice } from '../../design/Measure'
import { date } from '../../design/numbers'
import { Section } from '../../design/Page'
import classes from './Match.module.css'
import { changesIn, revisionsOf, type Match, type Revision, type Term } from './queries'
import { text } from './text'

/** The terms, the latest in front; what it changed is marked, with what it was before. */
export function MatchRevisions({ match }: { match: Match }) {
  const t = useText(text)
  const [latest, ...earlier] = revisionsOf(match)
  if (!latest) return null
  return (
    <Section title={t('terms')}>
      <Card tone="good">
        <h3>{t('latest', { count: latest.revision })}</h3>
        <Terms revision={latest} before={earlier[0]} match={match} />
      </Card>
      {earlier.length > 0 && (
        <details className={classes.earlier}>
          <summary>{t('earlier', { count: earlier.length })}</summary>
          <ol className={classes.revisions}>
            {earlier.map((revision, at) => (
              <li key={revision.revision}>
                <Card>
                  <h3>{t('nth', { count: revision.revision })}</h3>
                  <Terms revision={revision} before={earlier[at + 1]} match={match} />
                </Card>
              </li>
            ))}
          </ol>
        </details>
      )}
    </Section>
  )
}

type TermsProps = { revision: Revision; before: Revision | undefined; match: Match }

function Terms({ revision, before, match: { purpose, legs } }: TermsProps) {
  const trade = purpose === 'TRADE'
  const t = useText(text)
  const language = useLanguage()
  const unit = useUnitName()
  const changed = changesIn(revision, before)

  const day = (value: string | null) => (value ? date(value, language) : t('anyDay'))
  const several = legs.length > 1
  const quantity = ({ amounts }: Revision) =>
    several ? (
      <ul>
        {amounts.map(({ quantity }, i) => (
          <li key={`${legs[i]?.giver.id} ${legs[i]?.taker.id}`}>
            {legs[i]?.giver.name} {legs[i]?.offer?.title} <Measure of={quantity} unit={unit(quantity?.unit)} />
          </li>
        ))}
      </ul>
    ) : (
      <Measure of={amounts[0]?.quantity} unit={unit(amounts[0]?.quantity?.unit)} />
    )
  const price = ({ price }: Revision) => <UnitPrice of={price} unitOf={unit} />
  const window = ({ from, until }: Revision) =>
    from || until ? t('span', { from: day(from), until: day(until) }) : t('anyDay')
  const note = ({ note }: Revision) => <span className={classes.words}>{note || t('nothing')}</span>

  function term(said: (revision: Revision) => ReactNode, ...terms: Term[]) {
    const marked = before && terms.some((one) => changed.has(one))
    return (
      <>
        {said(revision)}
        {marked && (
          <>
            <mark className={classes.changed}>{t('changed')}</mark>
            <span className={classes.before}>
              {t('was')}
              {said(before)}
            </span>
          </>
        )}
      </>
    )
  }

  return (
    <>
      <p className={classes.note}>{t('by', { name: revision.by.name, date: date(revision.at, language) })}</p>
      <Facts
        facts={[
          trade && [t('quantity'), term(quantity, 'amounts')],
          trade && !isExchange(legs) && [t('price'), term(price, 'price')],
          [t('window'), term(window, 'from', 'until')],
          (!!revision.note || changed.has('note')) && [t('note'), term(note, 'note')],
        ]}
      />
    </>
  )
}
