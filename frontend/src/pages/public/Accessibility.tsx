import { useText } from '../../design/language'
import { Page, Section } from '../../design/Page'
import classes from './Guide.module.css'
import { guide } from './guide'

export default function Accessibility() {
  const t = useText(guide)
  return (
    <Page title={t('accessibility')} lead={t('accessibilityLead')} narrow>
      <Section title={t('access')}>
        <ul>
          {([1, 2, 3, 4] as const).map((n) => (
            <li key={n}>{t(`access${n}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('privacy')}>
        <ul>
          {([1, 2, 3, 4] as const).map((n) => (
            <li key={n}>{t(`privacy${n}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('trouble')}>
        <p className={classes.words}>{t('troubleText')}</p>
      </Section>
    </Page>
  )
}
