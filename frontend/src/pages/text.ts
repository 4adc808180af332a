import { namespace } from '../design/language'

export const text = namespace('desk', {
  zh: {
    desk: '工作台',
    ways: '可以做的事',
    way: {
      post: '发布需要或可提供',
      listings: '看谁合适',
      exchanges: '看能和谁互换',
      pools: '一起买、一起卖',
      find: '自己去找',
      review: '审核信息和单位',
      agreements: '为协议组小组',
      import: '批量导入',
    },
    wayHint: {
      post: '一句话就能发，普通物资当场公开。',
      listings: '从自己的信息里看推荐，一次可以向几家提出对接。',
      exchanges: '两方或几方各出所有、各得所需，画成一圈给你看。',
      pools: '几家合起来凑够起订量，价更好，一起成交。',
      find: '看看大家能提供什么，直接提出对接。',
      review: '一次最多办 200 条，退回要写明原因。',
      agreements: '双方签字以后，从两边请人，把事情落到日期上。',
      import: '用一个 CSV 文件放进许多条，先试运行。',
    },
  },
  en: {
    desk: 'My desk',
    ways: 'What you can do',
    way: {
      post: 'Post a need or an offer',
      listings: 'See who fits',
      exchanges: 'See whom to exchange with',
      pools: 'Buy or sell together',
      find: 'Find it yourself',
      review: 'Review listings and participants',
      agreements: 'Form a team for an agreement',
      import: 'Import many at once',
    },
    wayHint: {
      post: 'One sentence is enough; ordinary goods are public at once.',
      listings: 'Suggestions stand with each of your listings; propose to several at once.',
      exchanges: 'Two or more who each give what they have and get what they need, drawn as a circle.',
      pools: 'Several together reach the minimum lot and a better price, closed together.',
      find: 'See what is offered, and propose.',
      review: 'Up to 200 at once; what is returned is returned with a reason.',
      agreements: 'Once both sides have signed: people of both, tasks and dates.',
      import: 'From one CSV file, after a trial.',
    },
  },
})
