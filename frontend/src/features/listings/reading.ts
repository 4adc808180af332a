import type { Schemas } from '../../api/client'

type Unit = Schemas['UnitView']
export type Reading = { value: string; unit: string; approximate: boolean; period: string | null; raw: string }

const multiples: Record<string, number> = { 亿: 1e8, 万: 1e4, 千: 1e3, 百: 100, '': 1 }
const powers: Record<string, number> = { 千: 1e3, 百: 100, 十: 10 }
const numerals = '零一二三四五六七八九'
const periods: Record<string, string> = { 天: 'day', 日: 'day', 周: 'week', 月: 'month', 季: 'season', 年: 'year' }

/**
 * The first quantity in a text as people write it: 我村30万斤红薯, 近30吨/天, 460亩. A hint beside the field and no
 * more: what counts is the server's reading of the same words.
 */
export function readQuantity(text: string, units: readonly Unit[]): Reading | undefined {
  const codes = wordsOf(units)
  if (codes.size === 0) return undefined
  const words = [...codes.keys()].sort((a, b) => b.length - a.length).map(escaped)
  const pattern = new RegExp(
    String.raw`(约|近|大约|about)?\s*(\d[\d,]*(?:\.\d+)?|(?!一[^零一二两三四五六七八九十百千万亿])[零一二两三四五六七八九十百千]+)\s*([多余来]?)\s*([亿万千百]?)\s*([多余]?)\s*` +
      String.raw`(${words.join('|')})(?![a-z])(?:\s*(?:/|每|一)\s*([天日周月季年]))?`,
    'i',
  )
  const found = pattern.exec(text)
  if (!found) return undefined
  const [raw, about, digits = '', more, multiple = '', moreStill, word = '', period] = found
  const value = numberIn(digits) * (multiples[multiple] ?? 1)
  return {
    value: String(Number(value.toPrecision(12))), // 58.1 × 10,000 is 581,000, whatever binary fractions say
    unit: codes.get(word.toLowerCase()) ?? word,
    approximate: Boolean(about || more || moreStill),
    period: (period && periods[period]) ?? null,
    raw: raw.trim(),
  }
}

/** 1,200 or 一千二百; a last digit alone is of the next power: 一千二. */
function numberIn(said: string) {
  if (/\d/.test(said)) return Number(said.replaceAll(',', ''))
  let total = 0
  let digit = 0
  let below = 1
  for (const char of said) {
    const power = powers[char]
    if (power) {
      total += (digit || 1) * power
      below = power / 10
      digit = 0
    } else {
      digit = char === '两' ? 2 : numerals.indexOf(char)
      if (digit === 0) below = 1
    }
  }
  return total + digit * below
}

/** Every word of every unit: 公斤（千克） is called by both. Multiples (万斤) are read as 万 and 斤. */
function wordsOf(units: readonly Unit[]) {
  const codes = new Map<string, string>()
  for (const { code, zh, en } of units) {
    for (const word of [...zh.split(/[（）、]/), en, code]) {
      const key = word.trim().toLowerCase()
      if (key && !/^[万亿]./.test(key) && !codes.has(key)) codes.set(key, code)
    }
  }
  return codes
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
