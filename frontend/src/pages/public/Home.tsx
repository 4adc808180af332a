import { Button } from '@mantine/core'
import { useState, type FormEvent, type ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { Card } from '../../design/Card'
import { useText } from '../../design/language'
import { useTitle } from '../../design/Page'
import { NewestAgreements } from '../../features/disclosure/Newest'
import { FigureMap } from '../../features/insight/FigureMap'
import { Figures } from '../../features/insight/Figures'
import { Newest } from '../../features/listings/Newest'
import classes from './Home.module.css'
import { text } from './text'

export function Home() {
  const t = useText(text)
  useTitle(t('title'))
  return (
    <>
      <div className={classes.hero}>
        <div className={classes.inner}>
          <h1>{t('title')}</h1>
          <p className={classes.lead}>{t('lead')}</p>
          <Search />
          <Figures />
        </div>
      </div>
      <div className={classes.columns}>
        <div className={classes.left}>
          <Counties />
          <Latest to="/agreements" title={t('newestAgreements')}>
            <NewestAgreements count={3} />
          </Latest>
        </div>
        <div className={classes.lists}>
          <Latest to="/needs" title={t('newestNeeds')}>
            <Newest side="NEED" count={5} />
          </Latest>
          <Latest to="/offers" title={t('newestOffers')}>
            <Newest side="OFFER" count={5} />
          </Latest>
        </div>
      </div>
    </>
  )
}

function Search() {
  const t = useText(text)
  const navigate = useNavigate()
  function find(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null
    const q = String(new FormData(event.currentTarget).get('q') ?? '').trim()
    void navigate(`/${button?.value || 'offers'}${q && `?${new URLSearchParams({ q })}`}`)
  }
  return (
    <form role="search" className={classes.search} onSubmit={find}>
      <label htmlFor="q" className="unseen">
        {t('search')}
      </label>
      <input id="q" name="q" type="search" maxLength={60} placeholder={t('searchHint')} enterKeyHint="search" />
      <Button type="submit" value="offers">
        {t('findOffers')}
      </Button>
      <Button type="submit" value="needs" variant="default">
        {t('findNeeds')}
      </Button>
    </form>
  )
}

function Counties() {
  const t = useText(text)
  const navigate = useNavigate()
  const [side, setSide] = useState<'NEED' | 'OFFER'>('NEED')
  return (
    <Card label={t('map')}>
      <div className={classes.head}>
        <h2>{t('map')}</h2>
        <div role="group" aria-label={t('showing')} className={classes.sides}>
          <button type="button" aria-pressed={side === 'NEED'} onClick={() => setSide('NEED')}>
            {t('needs')}
          </button>
          <button type="button" aria-pressed={side === 'OFFER'} onClick={() => setSide('OFFER')}>
            {t('offers')}
          </button>
        </div>
      </div>
      <FigureMap
        side={side}
        onSelect={(territory) => {
          void navigate(`/${side === 'NEED' ? 'needs' : 'offers'}${territory ? `?territory=${territory}` : ''}`)
        }}
      />
    </Card>
  )
}

function Latest({ to, title, children }: { to: string; title: string; children: ReactNode }) {
  const t = useText(text)
  return (
    <Card label={title}>
      <div className={classes.head}>
        <h2>{title}</h2>
        <Link to={to} className={classes.all} aria-label={`${t('all')} ${title}`}>
          {t('all')}
        </Link>
      </div>
      {children}
    </Card>
  )
}
