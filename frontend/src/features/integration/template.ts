import { csvOf } from '../../design/csv'

export const columns = [
  'externalId',
  'side',
  'participant',
  'participantKind',
  'territory',
  'category',
  'title',
  'text',
  'quantity',
  'unitPrice',
  'validFrom',
  'validUntil',
  'reach',
  'programme',
  'urgency',
  'eligibility',
] as const
export type ColumnName = (typeof columns)[number]
type Row = Partial<Record<ColumnName, string>>

/** One of either side, to write over. */
const examples: Row[] = [
  {
    externalId: 'example-1',
    side: 'OFFER',
    participant: '示范合作社（请改）',
    participantKind: 'COOPERATIVE',
    territory: '麻城市/顺河镇/云雾山村',
    category: 'produce.tuber',
    title: '红薯30万斤',
    text: '沙地红薯，可分批发货',
    quantity: '30万斤',
    unitPrice: '1.2元/斤',
    reach: 'nationwide',
  },
  {
    externalId: 'example-2',
    side: 'NEED',
    participant: '示范合作社（请改）',
    participantKind: 'COOPERATIVE',
    territory: '421181114234',
    category: 'input.fertiliser',
    title: '有机肥4吨',
    quantity: '4吨',
    unitPrice: '面议',
    reach: '80km',
  },
]

/** The file to fill in: the names of the columns and two rows that show how each is meant. */
export const template = () =>
  csvOf(
    columns.map((column) => ({ title: column, text: (row: Row) => row[column] ?? '' })),
    examples,
  )
