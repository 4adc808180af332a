#!/usr/bin/env node
// Turns a file of real rural needs and offers (agri_listings.csv) into one for POST /api/v1/imports.
//
//   node agri.mjs agri_listings.csv > listings.csv
//
// Facts only: quotes and addresses of the sources stay where they are. Windows are those of today.
import { readFileSync } from 'node:fs'
import { read, short, write } from './csv.mjs'

const KINDS = { village: 'VILLAGE', enterprise: 'ENTERPRISE', cooperative: 'COOPERATIVE', government: 'GOVERNMENT', bank: 'BANK', county: 'GOVERNMENT', province: 'GOVERNMENT' }
// The file's own words for branches and for what it calls by another name.
const CATEGORIES = { 'purchase-produce': 'purchase' }

write(
  read(readFileSync(process.argv[2], 'utf8')).map((row) => {
    const unit = row.unit.replace(/（.*）/, '')
    const place = [row.city, row.county, row.town, row.village].filter(Boolean).join('/')
    return {
      externalId: row.id,
      side: row.side.toUpperCase(),
      participant: short(row.party, 100),
      participantKind: KINDS[row.party_type] ?? 'ENTERPRISE',
      territory: row.village_code || place || row.county_code || '湖北省',
      category: CATEGORIES[row.category] ?? row.category.replace('-', '.'),
      title: short(row.item, 100),
      text: row.unit === unit ? '' : `单位：${row.unit}`,
      quantity: row.quantity && row.quantity + unit,
      unitPrice: row.price,
    }
  }),
)
