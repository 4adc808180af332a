import { Link } from 'react-router'
import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { CategoryPicker } from '../../features/listings/CategoryPicker'
import { TerritoryPicker } from '../../features/listings/TerritoryPicker'
import { ContactReads } from '../../features/participants/ContactReads'
import { ParticipantCard } from '../../features/participants/ParticipantCard'
import { ParticipantForm } from '../../features/participants/ParticipantForm'
import type { Pickers } from '../../features/participants/StrategyFields'
import { text } from '../../features/participants/text'
import { useMe } from '../../session/me'

const pickers: Pickers = {
  category: (onPick, error) => <CategoryPicker wide value={undefined} onChange={onPick} error={error} />,
  territory: (onPick, error) => <AreaPicker onPick={onPick} error={error} />,
}

/** My participant: what it says of itself, and who read its contact. */
export default function Profile() {
  const t = useText(text)
  const me = useMe()
  if (!me?.participant) return null
  const id = me.participant
  return (
    <Page title={t('mine')} lead={t('mineLead')} actions={<Link to={`/participants/${id}`}>{t('publicPage')}</Link>}>
      <ParticipantCard id={id} name={me.name} />
      {me.capacity === 'VIEWER' ? <p>{t('onlyWriter')}</p> : <ParticipantForm id={id} pickers={pickers} />}
      <ContactReads id={id} />
    </Page>
  )
}

function AreaPicker({ onPick, error }: { onPick: (code: string | undefined) => void; error: string | undefined }) {
  const t = useText(text)
  return <TerritoryPicker label={t('areas')} value={undefined} onChange={onPick} error={error} />
}
