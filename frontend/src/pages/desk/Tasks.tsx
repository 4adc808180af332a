import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { TaskList } from '../../features/teams/TaskList'
import { text } from '../../features/teams/text'
import { useMe } from '../../session/me'

/** What the teams gave me to do. */
export default function Tasks() {
  const t = useText(text)
  const me = useMe()
  return (
    <Page title={t('myTasks')}>
      <TaskList of={{ mine: true }} works={!!me?.capacity && me.capacity !== 'VIEWER'} />
    </Page>
  )
}
