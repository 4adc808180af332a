import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { programmesQuery, type Programme } from '../../api/reference'
import { Card, Cards } from '../../design/Card'
import { useNamed, useText } from '../../design/language'
import { Section } from '../../design/Page'
import { Empty } from '../../design/States'
import { Status } from '../../design/Status'
import classes from './ProgrammeList.module.css'
import { text } from './text'

const kinds = ['national', 'campaign', 'pillar'] as const
const tones = { PLANNED: 'waiting', RUNNING: 'good', CLOSED: 'over' } as const

/** All programmes by kind, the ten national ones first. */
export function ProgrammeList() {
  const t = useText(text)
  const { data: programmes } = useSuspenseQuery(programmesQuery)
  if (programmes.length === 0) return <Empty title={t('none')} hint={t('noneHint')} />

  const known = (kind: string) => kinds.find((one) => one === kind) ?? 'other'
  return (
    <>
      {[...kinds, 'other' as const].map((kind) => {
        const some = programmes.filter((programme) => known(programme.kind) === kind)
        return (
          some.length > 0 && (
            <Section key={kind} title={t(kind)}>
              <Cards>
                {some.map((programme) => (
                  <ProgrammeCard key={programme.code} programme={programme} />
                ))}
              </Cards>
            </Section>
          )
        )
      })}
    </>
  )
}

function ProgrammeCard({ programme }: { programme: Programme }) {
  const t = useText(text)
  const name = useNamed()(programme)
  return (
    <li>
      <Card>
        <div className={classes.head}>
          <h3>{name}</h3>
          <Status tone={tones[programme.state]}>{t(`state.${programme.state}`)}</Status>
        </div>
        <p className={classes.links}>
          <Link to={`/needs?programme=${programme.code}`}>
            {t('needs')} <span className="unseen">{name}</span>
          </Link>
          <Link to={`/offers?programme=${programme.code}`}>
            {t('offers')} <span className="unseen">{name}</span>
          </Link>
        </p>
      </Card>
    </li>
  )
}
