import { namespace, useText } from '../design/language'

const text = namespace('factors', {
  zh: {
    category: '品类',
    text: '说法',
    distance: '距离',
    quantity: '数量',
    time: '时间',
    price: '价格',
    programme: '工程与帮扶',
    priority: '优先帮扶',
    reciprocity: '互换',
    strategy: '经营方向',
  },
  en: {
    category: 'Category',
    text: 'Wording',
    distance: 'Distance',
    quantity: 'Quantity',
    time: 'Time',
    price: 'Price',
    programme: 'Programme',
    priority: 'Priority',
    reciprocity: 'Exchange',
    strategy: 'Strategy',
  },
})
type Known = keyof (typeof text)['zh']
const known = (name: string): name is Known => name in text.zh

/** The factors of a score, in their order. */
export const factors = Object.keys(text.zh) as Known[]

/** A factor in words; its name where a newer server knows more. */
export function useFactorName() {
  const t = useText(text)
  return (name: string) => (known(name) ? t(name) : name)
}
