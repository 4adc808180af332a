import { Button } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Cards, LinkCard } from '../../design/Card'
import { useText } from '../../design/language'
import { Empty, More } from '../../design/States'
import { Status, type Tone } from '../../design/Status'
import { teamsQuery, type Team } from './queries'
import classes from './Team.module.css'
import { text } from './text'

const tones: Record<Team['state'], Tone> = { FORMED: 'waiting', ACTIVE: 'open', DISSOLVED: 'over' }

export function TeamState({ state }: { state: Team['state'] }) {
  const t = useText(text)
  return <Status tone={tones[state]}>{t(`state.${state}`)}</Status>
}

/** The teams the reader belongs to or answers for. */
export function TeamList() {
  const t = useText(text)
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(teamsQuery)
  const teams = data.pages.flatMap((page) => page.items)
  if (teams.length === 0) {
    return (
      <Empty
        title={t('none')}
        hint={t('noneHint')}
        action={
          <Button component={Link} to="/desk/agreements" variant="default">
            {t('toAgreements')}
          </Button>
        }
      />
    )
  }
  return (
    <>
      <Cards label={t('title')}>
        {teams.map((team) => (
          <LinkCard
            key={team.id}
            to={`/desk/teams/${team.id}`}
            title={team.name}
            aside={<TeamState state={team.state} />}
          >
            <p className={classes.note}>{t('size', { count: team.members.length })}</p>
            <p className={classes.note}>{team.members.map((member) => member.name).join('、')}</p>
          </LinkCard>
        ))}
      </Cards>
      {hasNextPage && <More onMore={fetchNextPage} loading={isFetchingNextPage} />}
    </>
  )
}
