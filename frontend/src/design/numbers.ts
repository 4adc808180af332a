import type { Language } from './language'

/** 581000 → 581,000 ; digits of a decimal string are kept as they came. */
export function exact(value: string | number) {
  const [whole = '0', part] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const shown = part?.replace(/0+$/, '')
  return shown ? `${grouped}.${shown}` : grouped
}

/** 58.1万 beside 581,000: how a Chinese reader says a large number, 约 where it is rounded; nothing below ten thousand. */
export function spoken(value: string | number, language: Language) {
  if (language !== 'zh') return undefined
  const number = Number(value)
  for (const [size, word] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const) {
    if (Math.abs(number) >= size) {
      const rounded = Number((number / size).toPrecision(4))
      const about = Math.abs(rounded * size - number) >= 1
      return `${about ? '约' : ''}${exact(rounded)}${word}`
    }
  }
  return undefined
}

/** 2026年12月1日 or 1 Dec 2026, from an ISO date or time. */
export function date(value: string, language: Language) {
  const day = new Date(value.length === 10 ? `${value}T00:00:00` : value)
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    year: 'numeric',
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
  }).format(day)
}

/** A day of late with its time: 12月1日 14:05. */
export function moment(value: string, language: Language) {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(value))
}

/** Whole days from today until a date; negative when it is past. */
export function daysUntil(value: string, today = new Date()) {
  const midnight = new Date(today.getFullYear(), today.getMonth(), today.getDate())
  return Math.round((new Date(`${value.slice(0, 10)}T00:00:00`).getTime() - midnight.getTime()) / 86_400_000)
}

/** The ISO date some days from today. */
export function dayIn(days: number, today = new Date()) {
  const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + days)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
