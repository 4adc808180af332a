import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { useText } from '../design/language'
import { Page } from '../design/Page'
import { Empty } from '../design/States'
import { text } from './text'

export default function NotFound() {
  const t = useText(text)
  return (
    <Page title={t('notFound')} narrow>
      <Empty
        title={t('notFoundHint')}
        action={
          <Button component={Link} to="/needs">
            {t('toNeeds')}
          </Button>
        }
      />
    </Page>
  )
}
