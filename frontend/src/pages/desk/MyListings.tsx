import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { text } from '../../features/listings/manageText'
import { MyListings as Lists } from '../../features/listings/MyListings'
import { may, useMe } from '../../session/me'

export default function MyListings() {
  const t = useText(text)
  const me = useMe()
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        may(me, 'post') && (
          <Button component={Link} to="/desk/post">
            {t('post')}
          </Button>
        )
      }
    >
      <Lists />
    </Page>
  )
}
