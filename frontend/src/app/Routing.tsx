import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { Home } from '../pages/public/Home'
import { DeskShell } from './DeskShell'
import { Shell } from './Shell'

// Everything but the home page arrives when it is opened. One line a page, in the order of the screen.
const Needs = lazy(() => import('../pages/public/Listings').then((page) => ({ default: page.Needs })))
const Offers = lazy(() => import('../pages/public/Listings').then((page) => ({ default: page.Offers })))
const Need = lazy(() => import('../pages/public/Listing').then((page) => ({ default: page.Need })))
const Offer = lazy(() => import('../pages/public/Listing').then((page) => ({ default: page.Offer })))
const Participant = lazy(() => import('../pages/public/Participant'))
const Programmes = lazy(() => import('../pages/public/Programmes'))
const Agreements = lazy(() => import('../pages/public/Agreements'))
const HowItWorks = lazy(() => import('../pages/public/HowItWorks'))
const Accessibility = lazy(() => import('../pages/public/Accessibility'))
const Desk = lazy(() => import('../pages/Desk'))
const Post = lazy(() => import('../pages/desk/Post'))
const MyListings = lazy(() => import('../pages/desk/MyListings'))
const MyNeed = lazy(() => import('../pages/desk/MyListing').then((page) => ({ default: page.MyNeed })))
const MyOffer = lazy(() => import('../pages/desk/MyListing').then((page) => ({ default: page.MyOffer })))
const NeedSuggestions = lazy(() =>
  import('../pages/desk/Suggestions').then((page) => ({ default: page.NeedSuggestions })),
)
const OfferSuggestions = lazy(() =>
  import('../pages/desk/Suggestions').then((page) => ({ default: page.OfferSuggestions })),
)
const Exchanges = lazy(() => import('../pages/desk/Exchanges'))
const Pools = lazy(() => import('../pages/desk/Pools'))
const Pool = lazy(() => import('../pages/desk/Pool'))
const PoolNeed = lazy(() => import('../pages/desk/NewPool').then((page) => ({ default: page.PoolNeed })))
const PoolOffer = lazy(() => import('../pages/desk/NewPool').then((page) => ({ default: page.PoolOffer })))
const Propose = lazy(() => import('../pages/desk/Propose'))
const Matches = lazy(() => import('../pages/desk/Matches'))
const Match = lazy(() => import('../pages/desk/Match'))
const MyAgreements = lazy(() => import('../pages/desk/Agreements'))
const Agreement = lazy(() => import('../pages/desk/Agreement'))
const Teams = lazy(() => import('../pages/desk/Teams'))
const Team = lazy(() => import('../pages/desk/Team'))
const Tasks = lazy(() => import('../pages/desk/Tasks'))
const Profile = lazy(() => import('../pages/desk/Profile'))
const Reviews = lazy(() => import('../pages/government/Reviews'))
const Participants = lazy(() => import('../pages/government/Participants'))
const Import = lazy(() => import('../pages/government/Import'))
const Allocations = lazy(() => import('../pages/government/Allocations'))
const Allocation = lazy(() => import('../pages/government/Allocation'))
const Clearings = lazy(() => import('../pages/government/Clearings'))
const Rules = lazy(() => import('../pages/government/Rules'))
const GovernedParticipant = lazy(() => import('../pages/government/Participant'))
const Callback = lazy(() => import('./Callback'))
const NotFound = lazy(() => import('./NotFound'))

export function Routing() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route index element={<Home />} />
        <Route path="needs" element={<Needs />} />
        <Route path="needs/:id" element={<Need />} />
        <Route path="offers" element={<Offers />} />
        <Route path="offers/:id" element={<Offer />} />
        <Route path="participants/:id" element={<Participant />} />
        <Route path="programmes" element={<Programmes />} />
        <Route path="agreements" element={<Agreements />} />
        <Route path="how" element={<HowItWorks />} />
        <Route path="accessibility" element={<Accessibility />} />
        <Route path="desk" element={<DeskShell />}>
          <Route index element={<Desk />} />
          <Route path="post" element={<Post />} />
          <Route path="listings" element={<MyListings />} />
          <Route path="listings/needs/:id" element={<MyNeed />} />
          <Route path="listings/offers/:id" element={<MyOffer />} />
          <Route path="needs/:id/suggestions" element={<NeedSuggestions />} />
          <Route path="offers/:id/suggestions" element={<OfferSuggestions />} />
          <Route path="exchanges" element={<Exchanges />} />
          <Route path="needs/:id/pool" element={<PoolNeed />} />
          <Route path="offers/:id/pool" element={<PoolOffer />} />
          <Route path="pools" element={<Pools />} />
          <Route path="pools/:id" element={<Pool />} />
          <Route path="matches/new" element={<Propose />} />
          <Route path="matches" element={<Matches />} />
          <Route path="matches/:id" element={<Match />} />
          <Route path="agreements" element={<MyAgreements />} />
          <Route path="agreements/:id" element={<Agreement />} />
          <Route path="teams" element={<Teams />} />
          <Route path="teams/:id" element={<Team />} />
          <Route path="tasks" element={<Tasks />} />
          <Route path="participant" element={<Profile />} />
          <Route path="reviews" element={<Reviews />} />
          <Route path="import" element={<Import />} />
          <Route path="allocations" element={<Allocations />} />
          <Route path="allocations/:id" element={<Allocation />} />
          <Route path="clearings" element={<Clearings />} />
          <Route path="rules" element={<Rules />} />
          <Route path="participants" element={<Participants />} />
          <Route path="participants/:id" element={<GovernedParticipant />} />
        </Route>
        <Route path="callback" element={<Callback />} />
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  )
}
