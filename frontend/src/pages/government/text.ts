import { namespace } from '../../design/language'

export const text = namespace('government', {
  zh: {
    reviews: '审核',
    reviewsLead: '选中几条，一次办完；每条的结果写在它自己的行里。一次最多 200 条。',
    queues: '审核什么',
    listings: '信息',
    participants: '单位',
  },
  en: {
    reviews: 'Reviews',
    reviewsLead: 'Select rows and decide on them at once, at most 200; each says in its place what became of it.',
    queues: 'What to review',
    listings: 'Listings',
    participants: 'Participants',
  },
})
