import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Figure } from '../../design/Figure'
import { useText } from '../../design/language'
import classes from './Figures.module.css'
import { figuresQuery } from './queries'
import { text } from './text'

/** The four figures of the home page, each a way to what it counts. */
export function Figures() {
  const t = useText(text)
  const { data } = useQuery(figuresQuery)
  return (
    <ul className={classes.figures} aria-label={t('figures')}>
      <li>
        <Figure label={<Link to="/needs">{t('needs')}</Link>} value={data?.needs} />
      </li>
      <li>
        <Figure label={<Link to="/offers">{t('offers')}</Link>} value={data?.offers} />
      </li>
      <li>
        <Figure label={<Link to="/agreements">{t('agreements')}</Link>} value={data?.agreements} />
      </li>
      <li>
        <Figure label={t('villages')} value={data?.villages} />
      </li>
    </ul>
  )
}
