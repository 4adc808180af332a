#!/usr/bin/env node
// Draws how a question to the market grows with it: the table of MarketBench on stdin, the picture on stdout. Both axes
// are logarithmic; what grows as the market does would rise as steeply as the dotted line.
import { readFileSync } from 'node:fs'

const number = (cell) => Number(cell.replace(/[^\d.]/g, ''))
const rows = readFileSync(0, 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, size]) => /^[\d,]+$/.test(size ?? ''))
  .map(([, size, ...cells]) => ({ size: number(size), micros: cells.slice(0, 3).map(number) }))
if (rows.length < 2) throw new Error('growth: no table of two sizes or more')

const [width, height, left, top, right, bottom] = [720, 420, 80, 50, 90, 60]
const decades = (values) => [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))]
const [x0, x1] = decades(rows.map(({ size }) => size))
const [y0, y1] = decades(rows.flatMap(({ micros }) => micros))
const x = (size) => left + ((Math.log10(size) - x0) / (x1 - x0)) * (width - left - right)
const y = (micros) => height - bottom - ((Math.log10(micros) - y0) / (y1 - y0)) * (height - top - bottom)
const from = (first, last) => Array.from({ length: last - first + 1 }, (_, i) => first + i)
const sizes = (power) => (10 ** power).toLocaleString('en')
const times = (power) => (power < 3 ? `${10 ** power} µs` : `${10 ** (power - 3)} ms`)

const kinds = ['p50', 'p99', 'p99.9']
const colours = ['#0b6e4f', '#b26a00', '#8c2f39']
const lines = kinds.map((kind, k) => {
  const points = rows.map(({ size, micros }) => `${x(size).toFixed(1)},${y(micros[k]).toFixed(1)}`)
  const [endX, endY] = points.at(-1).split(',')
  return `<polyline points="${points.join(' ')}" fill="none" stroke="${colours[k]}" stroke-width="2"/>
${points.map((point) => `<circle cx="${point.split(',')[0]}" cy="${point.split(',')[1]}" r="3.5" fill="${colours[k]}"/>`).join('')}
<text x="${Number(endX) + 8}" y="${Number(endY) + 4}" fill="${colours[k]}">${kind}</text>`
})
const first = rows[0]
const reach = Math.min(10 ** x1 / first.size, 10 ** y1 / first.micros[0])

console.log(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="${left}" y="28" font-size="15">The best 20 of a market: CPU time of a question, by open offers</text>
${from(x0, x1).map((power) => `<line x1="${x(10 ** power)}" x2="${x(10 ** power)}" y1="${top}" y2="${height - bottom}" stroke="#ddd"/><text x="${x(10 ** power)}" y="${height - bottom + 20}" text-anchor="middle" fill="#444">${sizes(power)}</text>`).join('\n')}
${from(y0, y1).map((power) => `<line x1="${left}" x2="${width - right}" y1="${y(10 ** power)}" y2="${y(10 ** power)}" stroke="#ddd"/><text x="${left - 8}" y="${y(10 ** power) + 4}" text-anchor="end" fill="#444">${times(power)}</text>`).join('\n')}
<line x1="${x(first.size)}" y1="${y(first.micros[0])}" x2="${x(first.size * reach)}" y2="${y(first.micros[0] * reach)}" stroke="#888" stroke-dasharray="2 5"/>
${lines.join('\n')}
</svg>`)
