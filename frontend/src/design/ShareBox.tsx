import { Button } from '@mantine/core'
import { useEffect, useId, useRef, useState } from 'react'
import { useText } from './language'
import classes from './ShareBox.module.css'
import { text } from './text'

/** An address to pass on: copied with one press, or scanned from a printed or held-up code. */
export function ShareBox({ address, title }: { address: string; title: string }) {
  const t = useText(text)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const [copied, setCopied] = useState(false)
  const [open, setOpen] = useState(false)

  async function copy() {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(address)
    } catch {
      document.execCommand('copy') // inside WeChat, and without https
    }
    setCopied(true)
  }

  return (
    <div className={classes.share} data-screen>
      <label htmlFor={id} className="unseen">
        {t('share')}
      </label>
      <input
        id={id}
        ref={field}
        readOnly
        value={address}
        className={classes.address}
        onFocus={(e) => e.target.select()}
      />
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => void copy()}>
          {copied ? t('copied') : t('copy')}
        </Button>
        <Button variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('code')}
        </Button>
      </div>
      <span role="status" className="unseen">
        {copied && t('copied')}
      </span>
      {open && <Code address={address} title={title} />}
    </div>
  )
}

/** A QR code; its library arrives only when one is asked for. */
export function Code({ address, title }: { address: string; title: string }) {
  const t = useText(text)
  const [path, setPath] = useState<{ size: number; d: string }>()
  useEffect(() => {
    let wanted = true
    void import('uqr').then(({ encode }) => {
      const { data, size } = encode(address, { ecc: 'M', border: 2 })
      const d = data.flatMap((row, y) => row.map((on, x) => (on ? `M${x},${y}h1v1h-1z` : ''))).join('')
      if (wanted) setPath({ size, d })
    })
    return () => {
      wanted = false
    }
  }, [address])

  return (
    <figure className={classes.code}>
      {path && (
        <svg
          viewBox={`0 0 ${path.size} ${path.size}`}
          role="img"
          aria-label={`${t('code')}: ${title}`}
          shapeRendering="crispEdges"
        >
          <path d={`M0,0h${path.size}v${path.size}h-${path.size}z`} fill="#fff" />
          <path d={path.d} fill="#17241f" />
        </svg>
      )}
      <figcaption>{t('scan')}</figcaption>
    </figure>
  )
}
