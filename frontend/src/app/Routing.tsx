import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { Home } from '../pages/public/Home'
import { DeskShell } from './DeskShell'
import { Shell } from './Shell'

// Everything but the home page arrives when it is opened. One line a page, in the order of the screen.
const Desk = lazy(() => import('../pages/Desk'))
const Callback = lazy(() => import('./Callback'))
const NotFound = lazy(() => import('./NotFound'))

export function Routing() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route index element={<Home />} />
        <Route path="desk" element={<DeskShell />}>
          <Route index element={<Desk />} />
        </Route>
        <Route path="callback" element={<Callback />} />
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  )
}
