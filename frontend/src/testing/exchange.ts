import type { Schemas } from '../api/client'
import { listing } from './builders'
import { OWN } from './session'

export const MATCH = '00000000-0000-8000-8000-0000000000a1'
export const AGREEMENT = '00000000-0000-8000-8000-0000000000b1'

const us: Schemas['ParticipantRef'] = { id: OWN, name: '示范云雾山村', kind: 'VILLAGE' }
const them: Schemas['ParticipantRef'] = {
  id: '00000000-0000-8000-8000-0000000000e1',
  name: '示范武汉超市',
  kind: 'ENTERPRISE',
}

export const quantity = (value: string, raw: string | null = null): Schemas['Quantity'] => ({
  value,
  unit: 'jin',
  approximate: false,
  period: null,
  raw,
})
export const price = (amount: string): Schemas['UnitPrice'] => ({
  amount,
  max: null,
  currency: 'CNY',
  per: 'jin',
  gift: false,
  negotiable: false,
  raw: null,
})

const leg = (): Schemas['LegView'] => ({
  giver: us,
  taker: them,
  offer: listing({ side: 'OFFER', title: '红薯 30 万斤', participant: us }),
  need: null,
  quantity: quantity('50000'),
  needQuantity: null,
  score: null,
  factors: null,
})

export const revision = (number: number, given: Partial<Schemas['RevisionView']> = {}): Schemas['RevisionView'] => ({
  revision: number,
  by: number % 2 ? them : us,
  quantity: quantity('50000'),
  amounts: [{ quantity: given.quantity === undefined ? quantity('50000') : given.quantity, needQuantity: null }],
  price: price('1.2'),
  from: '2026-12-01',
  until: '2026-12-31',
  note: null,
  at: `2026-11-${20 + number}T02:00:00Z`,
  ...given,
})

/** The other side proposed to buy from us, and waits. */
export const match = (given: Partial<Schemas['MatchView']> = {}): Schemas['MatchView'] => ({
  id: MATCH,
  kind: 'DIRECT',
  purpose: 'TRADE',
  state: 'PROPOSED',
  origin: 'PARTICIPANT',
  office: null,
  parties: [
    { ...us, gives: '红薯 5 万斤', acceptedRevision: null },
    { ...them, gives: '货款', acceptedRevision: 1 },
  ],
  legs: [leg()],
  ruleVersion: null,
  revisions: [revision(1)],
  waitingForMe: true,
  declined: null,
  agreement: null,
  ...given,
})

/** What came of it, signed by nobody yet. */
export const agreement = (given: Partial<Schemas['AgreementView']> = {}): Schemas['AgreementView'] => ({
  id: AGREEMENT,
  number: 'GY-2026-000001',
  state: 'INTENTION',
  match: MATCH,
  revision: 1,
  parties: [
    { ...us, side: 'OFFER', signedAt: null },
    { ...them, side: 'NEED', signedAt: null },
  ],
  legs: [leg()],
  price: price('1.2'),
  from: '2026-12-01',
  until: '2026-12-31',
  note: null,
  signedAt: null,
  reason: null,
  ...given,
})

export const TEAM = '00000000-0000-8000-8000-0000000000c1'

/** The team that carries it out. */
export const team = (given: Partial<Schemas['TeamView']> = {}): Schemas['TeamView'] => ({
  id: TEAM,
  name: '红薯进城项目小组',
  kind: 'PROJECT',
  state: 'FORMED',
  agreement: AGREEMENT,
  members: [
    {
      id: 'm1',
      participant: { id: OWN, name: '示范麻城市政府', kind: 'GOVERNMENT' },
      name: '周副县长',
      role: 'LEADER',
    },
    { id: 'm2', participant: us, name: '陈支书', role: 'VILLAGER' },
  ],
  ...given,
})

export const task = (given: Partial<Schemas['TaskView']> = {}): Schemas['TaskView'] => ({
  id: 't1',
  team: TEAM,
  title: '联系货车',
  assignee: 'm2',
  due: '2099-12-05',
  state: 'TODO',
  checklist: ['问三家', '定价钱'],
  reason: null,
  ...given,
})
