import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useState } from 'react'

/** Light or dark; without a choice the device's. public/early.js applies the same before the first paint. */
export function useDark() {
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark'
  return [dark, () => setColorScheme(dark ? 'light' : 'dark')] as const
}

/** 长辈版: everything a quarter larger. */
export function useLargeText() {
  const [large, setLarge] = useState(document.documentElement.dataset.text === 'large')
  function toggle() {
    if (large) {
      delete document.documentElement.dataset.text
      localStorage.removeItem('text')
    } else {
      document.documentElement.dataset.text = 'large'
      localStorage.setItem('text', 'large')
    }
    setLarge(!large)
  }
  return [large, toggle] as const
}
