import { useQuery } from '@tanstack/react-query'
import { Card, Row, Rows } from '../../design/Card'
import { useText } from '../../design/language'
import { ProblemAlert } from '../../design/ProblemAlert'
import { Loading } from '../../design/States'
import { trialQuery, type Weights } from './queries'
import { text } from './text'

/** The best ten with those weights, and where each stands now. */
export function RuleTrial({ listing, weights }: { listing: string; weights: Weights }) {
  const t = useText(text)
  const { data, error, refetch } = useQuery(trialQuery(listing, weights))
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading />
  if (data.length === 0) return <p>{t('trialNone')}</p>
  const place = (at: { rank: number; score: number } | null) =>
    at ? t('place', { rank: at.rank, score: Math.round(at.score / 100) }) : t('far')
  return (
    <Card>
      <Rows label={t('trial')}>
        {data.map(({ listing: id, title, participant, before, after }) => (
          <Row
            key={id}
            to={`/offers/${id}`}
            title={title}
            note={participant.name}
            aside={
              <>
                {t('before')} {place(before)} → {t('after')} {place(after)}
              </>
            }
          />
        ))}
      </Rows>
    </Card>
  )
}
