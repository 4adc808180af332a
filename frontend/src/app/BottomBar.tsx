import { NavLink } from 'react-router'
import { useText } from '../design/language'
import { WaitingCount } from '../features/insight/WaitingCount'
import { may, useMe } from '../session/me'
import { signIn, useSignedIn } from '../session/session'
import classes from './BottomBar.module.css'
import { DeskIcon, HomeIcon, NeedIcon, OfferIcon, PlusIcon } from './Icons'
import { text } from './text'

/** On phones, what a thumb wants: 发布 in the middle for those who post. */
export function BottomBar() {
  const t = useText(text)
  const signedIn = useSignedIn()
  const me = useMe()
  return (
    <nav className={classes.bar} aria-label={t('bottom')} data-screen>
      <NavLink to="/" end>
        <HomeIcon />
        {t('nav.home')}
      </NavLink>
      <NavLink to="/needs">
        <NeedIcon />
        {t('nav.needs')}
      </NavLink>
      {may(me, 'post') && (
        <NavLink to="/desk/post" className={classes.post}>
          <PlusIcon />
          {t('post')}
        </NavLink>
      )}
      <NavLink to="/offers">
        <OfferIcon />
        {t('nav.offers')}
      </NavLink>
      {signedIn ? (
        <NavLink to="/desk">
          <DeskIcon />
          {t('nav.desk')}
          <span className={classes.badge}>{me?.role && <WaitingCount />}</span>
        </NavLink>
      ) : (
        <button type="button" onClick={() => void signIn().catch(() => undefined)}>
          <DeskIcon />
          {t('signIn')}
        </button>
      )}
    </nav>
  )
}
