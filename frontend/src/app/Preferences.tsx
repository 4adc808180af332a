import { setLanguage, useLanguage, useText } from '../design/language'
import { useDark, useLargeText } from '../design/preferences'
import classes from './Footer.module.css'
import { text } from './text'

/** Large text, dark, and the other language. */
export function Preferences() {
  const t = useText(text)
  const language = useLanguage()
  const [large, toggleLarge] = useLargeText()
  const [dark, toggleDark] = useDark()
  const other = language === 'en' ? 'zh' : 'en'
  return (
    <div className={classes.preferences}>
      <button type="button" onClick={toggleLarge}>
        {large ? t('normal') : t('large')}
      </button>
      <button type="button" onClick={toggleDark}>
        {dark ? t('light') : t('dark')}
      </button>
      <button type="button" lang={other === 'en' ? 'en' : 'zh-CN'} onClick={() => setLanguage(other)}>
        {t('language')}
      </button>
    </div>
  )
}
