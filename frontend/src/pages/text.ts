import { namespace } from '../design/language'

export const text = namespace('desk', {
  zh: { desk: '工作台' },
  en: { desk: 'My desk' },
})
