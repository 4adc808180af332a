import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link, NavLink } from 'react-router'
import { useText } from '../design/language'
import { WaitingCount } from '../features/insight/WaitingCount'
import { useMe } from '../session/me'
import { signIn, signOut, useSignedIn } from '../session/session'
import classes from './Header.module.css'
import { Logo } from './Icons'
import { publicPages } from './navigation'
import { Preferences } from './Preferences'
import { text } from './text'

export function Header() {
  const t = useText(text)
  const [open, setOpen] = useState(false)

  return (
    <header className={classes.header} data-screen>
      <div className={classes.bar}>
        <Link to="/" className={classes.brand}>
          <Logo />
          <span>
            <strong>{t('name')}</strong>
            <span className={classes.subtitle}>{t('subtitle')}</span>
          </span>
        </Link>
        <button
          type="button"
          className={classes.menu}
          aria-expanded={open}
          aria-controls="menu"
          onClick={() => setOpen(!open)}
        >
          {open ? t('close') : t('menu')}
        </button>
        <div id="menu" className={classes.panel} data-open={open || undefined}>
          <nav aria-label={t('main')} className={classes.nav}>
            {publicPages.map(({ to, word }) => (
              <NavLink key={to} to={to}>
                {t(`nav.${word}`)}
              </NavLink>
            ))}
          </nav>
          <div className={classes.preferences}>
            <Preferences />
          </div>
          <Account />
        </div>
      </div>
    </header>
  )
}

function Account() {
  const t = useText(text)
  const signedIn = useSignedIn()
  const me = useMe()
  const [failed, setFailed] = useState<'signInFailed' | 'signOutFailed'>()

  if (signedIn) {
    return (
      <div className={classes.account}>
        {me?.name && <span className={classes.who}>{me.name}</span>}
        <Button variant="light" component={Link} to="/desk">
          {t('nav.desk')}
          {me?.role && <WaitingCount />}
        </Button>
        <Button variant="default" onClick={() => signOut().catch(() => setFailed('signOutFailed'))}>
          {t('signOut')}
        </Button>
      </div>
    )
  }
  return (
    <div className={classes.account}>
      {failed && (
        <span role="alert" className={classes.failed}>
          {t(failed)}
        </span>
      )}
      <Button onClick={() => signIn().catch(() => setFailed('signInFailed'))}>{t('signIn')}</Button>
    </div>
  )
}
