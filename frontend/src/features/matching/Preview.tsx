import { useQuery } from '@tanstack/react-query'
import type { Schemas } from '../../api/client'
import { Card, Row, Rows } from '../../design/Card'
import { useText } from '../../design/language'
import { exact } from '../../design/numbers'
import { Section } from '../../design/Page'
import { Loading } from '../../design/States'
import { Status } from '../../design/Status'
import { counterpartOf, folder, previewQuery, tones } from './suggestionQueries'
import { text } from './suggestionText'

/** Who would fit a listing that is not posted yet: the best three, and why. It keeps nobody from posting. */
export function Preview({ side, body }: { side: Schemas['Side']; body: Schemas['NewListing'] }) {
  const t = useText(text)
  const { data, isPending, isError } = useQuery(previewQuery(side, body))
  if (isError) return null
  return (
    <Section title={t('preview')}>
      {isPending ? (
        <Loading rows={1} />
      ) : data.length === 0 ? (
        <p>{t('previewNone')}</p>
      ) : (
        <Card>
          <Rows label={t('preview')}>
            {data.map((suggestion) => {
              const other = counterpartOf(suggestion)
              const why = [...suggestion.factors].sort((one, another) => another.points - one.points).slice(0, 2)
              const km = suggestion.distanceKm
              return (
                other && (
                  <Row
                    key={other.id}
                    to={`/${folder[other.side]}/${other.id}`}
                    title={other.title}
                    note={
                      <>
                        {other.participant.name} · {other.territory.name}
                        {km !== null && ` · ${km < 1 ? t('near') : t('distance', { distance: exact(km) })}`}
                        <div>{why.map(({ sentence }) => sentence).join('；')}</div>
                      </>
                    }
                    aside={<Status tone={tones[suggestion.fit]}>{t(`fit.${suggestion.fit}`)}</Status>}
                  />
                )
              )
            })}
          </Rows>
        </Card>
      )}
    </Section>
  )
}
