import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { useText } from '../design/language'
import { Page } from '../design/Page'
import { Empty, Loading } from '../design/States'
import { finishSignIn, signIn } from '../session/session'
import { text } from './text'

let finishing: Promise<string> | undefined // a code is used once, even when React mounts this twice

export default function Callback() {
  const t = useText(text)
  const navigate = useNavigate()
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    finishing ??= finishSignIn()
    finishing.then(
      (returnTo) => navigate(returnTo, { replace: true }),
      () => setFailed(true),
    )
  }, [navigate])

  return (
    <Page title={failed ? t('signInBroken') : t('signingIn')} narrow>
      {failed ? (
        <Empty
          title={t('signInBroken')}
          hint={t('signInBrokenHint')}
          action={<Button onClick={() => void signIn('/desk').catch(() => undefined)}>{t('signIn')}</Button>}
        />
      ) : (
        <Loading />
      )}
    </Page>
  )
}
