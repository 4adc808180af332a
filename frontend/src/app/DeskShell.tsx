import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { NavLink, Outlet } from 'react-router'
import { useText } from '../design/language'
import { Page } from '../design/Page'
import { ProblemAlert } from '../design/ProblemAlert'
import { Empty, Loading } from '../design/States'
import { may, meQuery } from '../session/me'
import { signIn, useSignedIn } from '../session/session'
import { deskPages } from './navigation'
import classes from './Shell.module.css'
import { text } from './text'

/** The pages behind the sign-in. Who is not signed in, or belongs to no participant, is told what to do. */
export function DeskShell() {
  const t = useText(text)
  const signedIn = useSignedIn()
  const { data: me, error, refetch } = useQuery({ ...meQuery, enabled: signedIn })

  if (!signedIn) {
    return (
      <Page title={t('signInFirst')} narrow>
        <Empty
          title={t('signInFirst')}
          hint={t('signInFirstHint')}
          action={<Button onClick={() => void signIn().catch(() => undefined)}>{t('signIn')}</Button>}
        />
      </Page>
    )
  }
  // What was read before stays good when a later look fails: nothing typed goes away with the connection.
  if (error && !me) {
    return (
      <div className={classes.alone}>
        <ProblemAlert error={error} onRetry={() => void refetch()} />
      </div>
    )
  }
  if (!me) return <Loading />
  if (!me.role) {
    return (
      <Page title={t('nav.desk')} narrow>
        <Empty title={t('noMembership')} hint={t('noMembershipHint')} />
      </Page>
    )
  }
  return (
    <div className={classes.desk}>
      <nav className={classes.deskNav} aria-label={t('deskNav')} data-screen>
        {deskPages
          .filter(
            ({ roles, action }) => (!roles || roles.some((role) => role === me.role)) && (!action || may(me, action)),
          )
          .map(({ to, word }) => (
            <NavLink key={to} to={to} end={to === '/desk'}>
              {t(`nav.${word}`)}
            </NavLink>
          ))}
      </nav>
      <Outlet />
    </div>
  )
}
