import { useText } from '../../design/language'
import { text } from './text'

/** How far a listing reaches, in words; 80km stands for itself. */
export function useReach() {
  const t = useText(text)
  return (reach: string) =>
    reach === 'nationwide' || reach === 'province' || reach === 'city' || reach === 'county'
      ? t(`reaches.${reach}`)
      : t('within', { distance: reach.replace('km', ' km') })
}
