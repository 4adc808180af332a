import { useSuspenseInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { api, bodyOf } from '../../api/client'
import { useSubmission } from '../../api/submission'
import { Card } from '../../design/Card'
import { Actions } from '../../design/Fields'
import { useLanguage, useText } from '../../design/language'
import { date, daysUntil } from '../../design/numbers'
import { ProblemAlert } from '../../design/ProblemAlert'
import { ReasonButton } from '../../design/ReasonButton'
import { Empty, More } from '../../design/States'
import { Status, type Tone } from '../../design/Status'
import { tasksQuery, type Member, type Task } from './queries'
import classes from './Team.module.css'
import { text } from './text'

const tones: Record<Task['state'], Tone> = { TODO: 'waiting', DOING: 'open', DONE: 'good', BLOCKED: 'urgent' }

type Props = {
  of: { mine: true } | { team: string }
  /** Whose names stand beside their tasks; without them each task leads to its team. */
  members?: readonly Member[]
  /** Whether the reader may move tasks along. */
  works: boolean
}

/** Tasks with what to do about each: of one team, or mine in all teams. */
export function TaskList({ of, members, works }: Props) {
  const t = useText(text)
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(tasksQuery(of))
  const tasks = data.pages.flatMap((page) => page.items)
  if (tasks.length === 0) {
    return members ? (
      <Empty title={t('noTasks')} hint={t('noTasksHint')} />
    ) : (
      <Empty title={t('noMine')} hint={t('noMineHint')} action={<Link to="/desk/teams">{t('toTeams')}</Link>} />
    )
  }
  return (
    <>
      {!members && <h2 className="unseen">{t('tasks')}</h2>}
      <ul className={classes.tasks}>
        {tasks.map((task) => (
          <li key={task.id}>
            <TaskCard task={task} members={members} works={works} />
          </li>
        ))}
      </ul>
      {hasNextPage && <More onMore={fetchNextPage} loading={isFetchingNextPage} />}
    </>
  )
}

function TaskCard({ task, members, works }: { task: Task; members?: readonly Member[]; works: boolean }) {
  const t = useText(text)
  const language = useLanguage()
  const assignee = members?.find(({ id }) => id === task.assignee)?.name
  const late = task.due && task.state !== 'DONE' && daysUntil(task.due) < 0
  return (
    <Card>
      <div className={classes.head}>
        <h3>{task.title}</h3>
        <Status tone={tones[task.state]}>{t(`taskState.${task.state}`)}</Status>
      </div>
      <p className={classes.note}>
        {[assignee, task.due && t('dueBy', { date: date(task.due, language) })].filter(Boolean).join(' · ')}
        {late && <strong className={classes.late}> {t('late')}</strong>}
      </p>
      {task.state === 'BLOCKED' && task.reason && <p>{t('blocked', { reason: task.reason })}</p>}
      {task.checklist.length > 0 && (
        <ul>
          {task.checklist.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      {!members && (
        <p>
          <Link to={`/desk/teams/${task.team}`}>{t('toTeam')}</Link>
        </p>
      )}
      {works && task.state !== 'DONE' && <TaskActions task={task} />}
    </Card>
  )
}

function TaskActions({ task }: { task: Task }) {
  const t = useText(text)
  const queries = useQueryClient()
  const path = { id: task.id }
  const options = {
    onSuccess: () =>
      Promise.all(['tasks', 'teams', 'desk'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  }
  const move = useSubmission(
    (verb: 'start' | 'finish', header) => bodyOf(api.POST(`/api/v1/tasks/{id}/${verb}`, { params: { path, header } })),
    options,
  )
  const block = useSubmission(
    (reason: string, header) =>
      bodyOf(api.POST('/api/v1/tasks/{id}/block', { params: { path, header }, body: { reason } })),
    options,
  )
  return (
    <div className={classes.below}>
      <ProblemAlert error={move.error ?? block.error} />
      <Actions>
        {task.state === 'DOING' ? (
          <Button loading={move.isPending} onClick={() => move.mutate('finish')}>
            {t('finish')}
          </Button>
        ) : (
          <Button variant="light" loading={move.isPending} onClick={() => move.mutate('start')}>
            {t('start')}
          </Button>
        )}
        {task.state !== 'BLOCKED' && (
          <ReasonButton
            question={t('blockQuestion')}
            confirm={t('blockYes')}
            hint={t('blockHint')}
            onConfirm={({ reason }) => block.mutateAsync(reason)}
          >
            {t('block')}
          </ReasonButton>
        )}
      </Actions>
    </div>
  )
}
