import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Outlet, useLocation } from 'react-router'
import { useText } from '../design/language'
import { Boundary, Loading } from '../design/States'
import { BottomBar } from './BottomBar'
import { Failed } from './Failed'
import { Footer } from './Footer'
import { Header } from './Header'
import classes from './Shell.module.css'
import { text } from './text'

/** What surrounds every page. A new page starts at its top with the focus on its content. */
export function Shell() {
  const t = useText(text)
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  const first = useRef(pathname)
  const queries = useQueryClient()

  useEffect(() => {
    if (first.current === pathname) return
    first.current = ''
    window.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [pathname])

  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        {t('skip')}
      </a>
      <Header key={pathname} />
      <main id="main" ref={main} tabIndex={-1} className={classes.main}>
        <Boundary
          key={pathname}
          loading={
            <div className={classes.alone}>
              <Loading />
            </div>
          }
          onRetry={() => void queries.resetQueries({ predicate: (query) => query.state.status === 'error' })}
          failed={(failure) => <Failed {...failure} />}
        >
          <Outlet />
        </Boundary>
      </main>
      <Footer />
      <BottomBar />
    </div>
  )
}
