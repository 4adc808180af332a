// The initial set: what index.html loads, and what those modules load at once, for the home page of a visitor.
import { readFileSync } from 'node:fs'

const html = readFileSync('dist/index.html', 'utf8')
const loaded = (pattern) => [...html.matchAll(pattern)].map((match) => `dist${match[1]}`)

export default [
  { name: 'initial JavaScript', path: loaded(/(?:src|href)="(\/[^"]+\.js)"/g), limit: '140 kB', gzip: true },
  { name: 'initial CSS', path: loaded(/href="(\/[^"]+\.css)"/g), limit: '12 kB', gzip: true },
]
