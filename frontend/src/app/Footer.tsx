import { Link } from 'react-router'
import { useText } from '../design/language'
import classes from './Footer.module.css'
import { Preferences } from './Preferences'
import { text } from './text'

export function Footer() {
  const t = useText(text)
  return (
    <footer className={classes.footer} data-screen>
      <div className={classes.inner}>
        <p>{t('footer')}</p>
        <Link to="/accessibility">{t('accessibility')}</Link>
        <Preferences />
      </div>
    </footer>
  )
}
