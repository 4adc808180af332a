import { namespace } from '../language'

export const text = namespace('map', {
  zh: {
    hint: '点一个县（市、区），按县筛选',
    sketch: '示意图',
    legend: '图例',
    table: '看表格',
    county: '县（市、区）',
    number: '条数',
    count: '{{count}} 条',
  },
  en: {
    hint: 'Press a county to filter by it',
    sketch: 'sketch map',
    legend: 'Legend',
    table: 'Show as a table',
    county: 'County',
    number: 'Number',
    count: '{{count}}',
  },
})
