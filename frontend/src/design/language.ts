import { useCallback, useSyncExternalStore } from 'react'

export type Language = 'zh' | 'en'
type Words = { [key: string]: string | Words }

/** The other language says all that this one says; plurals it may add (`found_one` beside `found_other`). */
type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> } & {
  [K in keyof T & string as K extends `${infer Stem}_other` ? `${Stem}_one` : never]?: string
}
type Path<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Path<T[K], `${Prefix}${K}.`>
}[keyof T & string]
type Singular<K> = K extends `${infer Stem}_other` ? Stem : K
type Key<T> = Singular<Path<T>>
type Values = Record<string, string | number>

export type Text<T> = { name: string; zh: T; en: Same<T> }

const listeners = new Set<() => void>()
let current: Language = localStorage.getItem('language') === 'en' ? 'en' : 'zh'

/**
 * The words of one feature; zh decides the keys, a missing English one is a type error. The notation is i18next's
 * (`{{name}}`, `found_one`/`found_other`); its runtime is not, which spares every first visit 13 kB.
 */
export const namespace = <const T extends Words>(name: string, words: { zh: T; en: Same<NoInfer<T>> }): Text<T> => ({
  name,
  ...words,
})

export const language = () => current

/** What the server is asked to answer in. */
export const acceptLanguage = () => (current === 'en' ? 'en' : 'zh-CN')

export function setLanguage(next: Language) {
  localStorage.setItem('language', next)
  document.documentElement.lang = next === 'en' ? 'en' : 'zh-CN'
  current = next
  for (const listener of listeners) listener()
}

export function onLanguage(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useLanguage = () => useSyncExternalStore(onLanguage, language)

const plurals = { zh: new Intl.PluralRules('zh'), en: new Intl.PluralRules('en') }

function say(words: Words, path: string, values: Values, language: Language) {
  const found = (key: string) =>
    key
      .split('.')
      .reduce<string | Words | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), words)
  const { count } = values
  const plural = typeof count === 'number' ? found(`${path}_${plurals[language].select(count)}`) : undefined
  const pattern = plural ?? found(path) ?? found(`${path}_other`)
  if (typeof pattern !== 'string') return path
  return pattern.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
}

/** Reads a feature's words in the reader's language: `t('found', { count: 3 })`. */
export function useText<T>(text: Text<T>) {
  const current = useLanguage()
  return useCallback(
    (key: Key<T>, values: Values = {}) => say(text[current] as Words, key, values, current),
    [current, text],
  )
}

/** The name of a code (category, unit, programme) in the reader's language. */
export function useNamed() {
  const current = useLanguage()
  return (code: { zh: string; en?: string | null }) => (current === 'en' && code.en) || code.zh
}
