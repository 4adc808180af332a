import { namespace } from '../../design/language'

export const text = namespace('programmes', {
  zh: {
    title: '工程与行动',
    lead: '十项精准帮扶工程和其他行动。每一项都能看到相关的需要和可提供。',
    national: '十项工程',
    pillar: '帮扶格局',
    campaign: '专项行动',
    other: '其他',
    needs: '看需要',
    offers: '看可提供',
    state: { PLANNED: '筹备中', RUNNING: '进行中', CLOSED: '已结束' },
    none: '还没有登记工程',
    noneHint: '工程由省级主管部门登记。',
  },
  en: {
    title: 'Programmes',
    lead: 'The ten targeted programmes and other campaigns, each with the needs and offers that belong to it.',
    national: 'The ten programmes',
    pillar: 'Pillars',
    campaign: 'Campaigns',
    other: 'Others',
    needs: 'Needs',
    offers: 'Offers',
    state: { PLANNED: 'In preparation', RUNNING: 'Running', CLOSED: 'Closed' },
    none: 'No programme yet',
    noneHint: 'Programmes are registered by the province.',
  },
})
