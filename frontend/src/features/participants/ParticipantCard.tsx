import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Card, Facts } from '../../design/Card'
import { useLanguage, useText } from '../../design/language'
import { date } from '../../design/numbers'
import { Loading } from '../../design/States'
import { Status, type Tone } from '../../design/Status'
import { participantQuery, type Participant } from './queries'
import { text } from './text'

const tones: Record<Participant['state'], Tone> = {
  PENDING: 'waiting',
  VERIFIED: 'good',
  SUSPENDED: 'urgent',
  REJECTED: 'over',
}

/** Who a participant is, and who vouches for it; with its name where the page is not its own. */
export function ParticipantCard({ id, name }: { id: string; name?: string }) {
  const t = useText(text)
  const language = useLanguage()
  const { data: participant, isPending } = useQuery(participantQuery(id))

  return (
    <Card label={t('who')}>
      {name && (
        <h2>
          <Link to={`/participants/${id}`}>{name}</Link>
        </h2>
      )}
      {isPending && <Loading rows={2} />}
      {participant && (
        <>
          <Status tone={tones[participant.state]}>{t(`state.${participant.state}`)}</Status>
          <Facts
            facts={[
              [t('type'), [kindWord(participant.kind, t), participant.legalForm].filter(Boolean).join(' · ')],
              [t('place'), participant.territory.name],
              participant.nativePlace ? [t('nativePlace'), participant.nativePlace] : null,
              participant.about ? [t('about'), participant.about] : null,
            ]}
          />
          {participant.verifiedBy && participant.verifiedAt && (
            <small>{t('verified', { by: participant.verifiedBy, date: date(participant.verifiedAt, language) })}</small>
          )}
        </>
      )}
    </Card>
  )
}

type Kind = keyof (typeof text)['zh']['kind']
const kindWord = (kind: string, t: (key: `kind.${Kind}`) => string) =>
  kind in text.zh.kind ? t(`kind.${kind as Kind}`) : kind
