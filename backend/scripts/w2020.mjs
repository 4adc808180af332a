#!/usr/bin/env node
// Turns the hospitals' needs and the offers made to them in Hubei, early 2020 (project wuhan2020, MIT), into a file for
// POST /api/v1/imports. The files stay where they are; dates become today's, as the import reads empty ones.
//
//   node w2020.mjs needs w2020_needs.csv > needs.csv
//   node w2020.mjs offers w2020_offers.csv > offers.csv
import { readFileSync } from 'node:fs'
import { read, short, write } from './csv.mjs'

const KINDS = { hospital: 'HOSPITAL', government: 'GOVERNMENT', charity: 'NGO', ngo: 'NGO' }

/** The branch relief by what an item is called; the first that fits. */
const RELIEF = [
  [/试剂|检测盒/, 'relief.reagent'],
  [/口罩|mask/i, 'relief.mask'],
  [/酒精|消毒|84|洗手|disinfect/i, 'relief.disinfectant'],
  [/防护|护目|眼镜|面罩|手套|帽|鞋套|手术衣|隔离|靴/, 'relief.protective'],
  [/呼吸机|体温|测温|监护|设备|仪|机|CT/, 'relief.device'],
  [/住宿|酒店|宾馆|民宿|公寓/, 'relief.lodging'],
  [/运输|物流|快递|车|配送|航空/, 'relief.transport'],
  [/咨询|问诊|心理|诊疗|热线/, 'relief.consultation'],
]
const categoryOf = (text, usual) => RELIEF.find(([words]) => words.test(text))?.[1] ?? usual

// Economic zones are no divisions: their city is the place.
const ZONE = /(开发区|高新区|经开区)$/

/** Where the county stands in the file by code it is the surest; names as far as they go otherwise. */
function territory(row) {
  if (row.county_code) return row.county_code
  const names = [row.province, row.city, row.county].filter((name, i, all) => name && !ZONE.test(name) && all.indexOf(name) === i)
  return names.join('/') || '湖北省'
}

function need(row) {
  const stated = row.quantity_stated === '1' && row.quantity
  return {
    externalId: row.need_id,
    side: 'NEED',
    participant: short(row.org, 100),
    participantKind: KINDS[row.org_type] ?? 'HOSPITAL',
    territory: territory(row),
    category: categoryOf(`${row.item} ${row.item_norm} ${row.category}`, 'relief.other'),
    title: short(row.item, 100),
    text: row.spec && `规格：${row.spec}`,
    quantity: stated ? row.quantity + row.unit_inferred : '',
    urgency: 'urgent',
  }
}

const BY_KIND = {
  'lodging-travellers': 'relief.lodging',
  'lodging-medical-staff': 'relief.lodging',
  logistics: 'relief.transport',
  'online-consultation': 'relief.consultation',
  'funds-channel': 'capital.donation',
}

function offer(row) {
  const words = [row.item, row.text].filter(Boolean).join('：')
  const free = /免费|捐赠|捐助/.test(`${words}${row.conditions}`.replace(/不接受[^，。；\s]*/g, ''))
  return {
    externalId: row.offer_id,
    side: 'OFFER',
    participant: short(row.org, 100),
    participantKind: 'ENTERPRISE',
    territory: territory(row),
    category: BY_KIND[row.kind] ?? categoryOf(words, 'relief.other'),
    title: short(row.item || row.text.split('\n')[0], 100),
    text: short([row.text, row.conditions && `条件：${row.conditions}`, row.certificate && `资质：${row.certificate}`, row.area && `范围：${row.area}`].filter(Boolean).join('\n'), 5000),
    quantity: row.quantity && row.quantity + row.unit,
    unitPrice: free ? '捐赠' : '',
  }
}

const [what, file] = process.argv.slice(2)
write(read(readFileSync(file, 'utf8')).map(what === 'needs' ? need : offer))
