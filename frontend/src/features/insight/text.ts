import { namespace } from '../../design/language'

export const text = namespace('insight', {
  zh: {
    figures: '平台现况',
    needs: '公开的需要',
    offers: '公开的可提供',
    agreements: '签下的协议',
    villages: '参与的村',
    map: { NEED: '各县（市、区）公开的需要', OFFER: '各县（市、区）公开的可提供' },
    waiting: {
      matches: '对接等我回复',
      agreements: '协议等我签字',
      tasks: '我的任务',
      returned: '被退回，要修改',
      renewals: '快到期，要续期',
      reviews: '信息等我看',
      participants: '单位等我核实',
    },
    waitCount: '有 {{count}} 件事等您',
    nothingWaits: '没有事情在等您',
    nothingWaitsHint: '有新的对接、协议或任务时，会出现在这里。',
  },
  en: {
    figures: 'Where things stand',
    needs: 'Open needs',
    offers: 'Open offers',
    agreements: 'Signed agreements',
    villages: 'Villages taking part',
    map: { NEED: 'Open needs by county', OFFER: 'Open offers by county' },
    waiting: {
      matches: 'Exchanges to answer',
      agreements: 'Agreements to sign',
      tasks: 'My tasks',
      returned: 'Returned, to correct',
      renewals: 'Ending soon, to renew',
      reviews: 'Listings to look at',
      participants: 'Participants to verify',
    },
    waitCount: '{{count}} waiting for you',
    nothingWaits: 'Nothing waits for you',
    nothingWaitsHint: 'New exchanges, agreements and tasks will show up here.',
  },
})
