import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { useText } from '../../design/language'
import { Page, Section } from '../../design/Page'
import { agreementQuery } from '../../features/agreements/queries'
import { teamQuery } from '../../features/teams/queries'
import { TaskForm } from '../../features/teams/TaskForm'
import { TaskList } from '../../features/teams/TaskList'
import { TeamState } from '../../features/teams/TeamList'
import { TeamMembers } from '../../features/teams/TeamMembers'
import { text } from '../../features/teams/text'
import { may, useMe } from '../../session/me'

/** One team: its tasks first, because that is what its members come for. */
export default function Team() {
  const t = useText(text)
  const { id = '' } = useParams()
  const { data: team } = useSuspenseQuery(teamQuery(id))
  const me = useMe()
  const leads = may(me, 'formTeam') && team.state !== 'DISSOLVED'
  const { data: agreement } = useQuery({
    ...agreementQuery(team.agreement ?? ''),
    enabled: leads && team.agreement !== null,
  })
  const own = me?.participant ? [{ id: me.participant, name: me.name ?? '', kind: me.kind ?? 'GOVERNMENT' }] : []

  return (
    <Page
      title={team.name}
      lead={
        <>
          <Link to="/desk/teams">{t('title')}</Link>
          {team.agreement && (
            <>
              {' · '}
              <Link to={`/desk/agreements/${team.agreement}`}>{t('toAgreement')}</Link>
            </>
          )}
        </>
      }
      actions={<TeamState state={team.state} />}
    >
      <Section title={t('tasks')}>
        <TaskList
          of={{ team: id }}
          members={team.members}
          works={!!me?.capacity && me.capacity !== 'VIEWER' && team.state !== 'DISSOLVED'}
        />
        {leads && <TaskForm team={team} />}
      </Section>
      <TeamMembers team={team} parties={leads ? [...own, ...(agreement?.parties ?? [])] : undefined} />
    </Page>
  )
}
