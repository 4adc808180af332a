import '@mantine/core/styles/Input.layer.css'
import { Button, NativeSelect } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { titleOf } from '../../api/exchange'
import { Cards, LinkCard } from '../../design/Card'
import { useLanguage, useText } from '../../design/language'
import { date } from '../../design/numbers'
import { Empty, More } from '../../design/States'
import classes from './Agreement.module.css'
import { AgreementState } from './AgreementState'
import { agreementsQuery, states } from './queries'
import { text } from './text'

/** The agreements the reader is party to or answers for, narrowed by state in the address. */
export function AgreementList() {
  const t = useText(text)
  const language = useLanguage()
  const [address, setAddress] = useSearchParams()
  const state = states.find((one) => one === address.get('state'))
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(agreementsQuery(state))
  const agreements = data.pages.flatMap((page) => page.items)

  return (
    <>
      <div className={classes.filter}>
        <NativeSelect
          label={t('states')}
          value={state ?? ''}
          onChange={({ target }) => setAddress(target.value ? { state: target.value } : {})}
          data={[{ value: '', label: t('any') }, ...states.map((value) => ({ value, label: t(`state.${value}`) }))]}
        />
      </div>
      {agreements.length === 0 ? (
        <Empty
          title={t('none')}
          hint={t('noneHint')}
          action={
            <Button component={Link} to="/desk/matches" variant="default">
              {t('toMatches')}
            </Button>
          }
        />
      ) : (
        <Cards label={t('title')}>
          {agreements.map((agreement) => (
            <LinkCard
              key={agreement.id}
              to={`/desk/agreements/${agreement.id}`}
              title={titleOf(agreement.legs) || agreement.number}
              aside={<AgreementState state={agreement.state} />}
            >
              <p className={classes.note}>{agreement.parties.map((party) => party.name).join(' ⇄ ')}</p>
              <p className={classes.note}>
                {agreement.number}
                {agreement.signedAt && ` · ${t('signed', { date: date(agreement.signedAt, language) })}`}
              </p>
            </LinkCard>
          ))}
        </Cards>
      )}
      {hasNextPage && <More onMore={fetchNextPage} loading={isFetchingNextPage} />}
    </>
  )
}
