// Derives src/api/schema.d.ts from the contract; with --check it only says whether the two agree.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

const contract = new URL('../openapi.yaml', import.meta.url)
const schema = new URL('src/api/schema.d.ts', import.meta.url)
const note = '// Derived from openapi.yaml by `npm run types`. Not to be edited.\n\n'

if (!existsSync(contract)) {
  console.log('schema: no openapi.yaml yet, nothing to derive')
} else {
  const derived = note + astToString(await openapiTS(contract))
  if (!process.argv.includes('--check')) {
    writeFileSync(schema, derived)
    console.log(`schema: wrote ${fileURLToPath(schema)}`)
  } else if (readFileSync(schema, 'utf8') !== derived) {
    console.error('schema: src/api/schema.d.ts differs from openapi.yaml; run `npm run types` and commit the result')
    process.exit(1)
  }
}
