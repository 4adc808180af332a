// `make check` and `make test`: each step by its name, its words only where it fails, at the end one line that counts.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const suites = process.argv.includes('--suites')
const out = '.run/test'
const surefire = 'backend/target/surefire-reports'
const vitest = `${out}/vitest.json`

const mvn = ['mvn', '-B', '-q', '-ntp', '-f', 'backend/pom.xml']
const npm = (...words) => ['npm', '--prefix', 'frontend', 'run', '--silent', ...words]
const steps = [
  ['build', ['make', '-s', 'backend', 'client']],
  ['format of the backend', [...mvn, 'com.diffplug.spotless:spotless-maven-plugin:check']],
  ['types of the client', npm('check:types')],
  ['lint of the client', npm('check:lint')],
  ['format of the client', npm('check:format')],
  ['byte budget', npm('budget')],
  ...(existsSync('openapi.yaml')
    ? [
        ['contract is that of the code', ['diff', '-u', 'openapi.yaml', 'backend/target/openapi/openapi.yaml']],
        ['types are those of the contract', npm('check:schema')],
        ['lint of the contract', npm('check:contract')],
      ]
    : []),
  ...(suites
    ? [
        ['tests of the backend', [...mvn, 'test'], () => surefireCount()],
        [
          'tests of the client',
          [...npm('test'), '--', '--reporter=default', '--reporter=json', `--outputFile.json=../${vitest}`],
          () => vitestCount(),
        ],
      ]
    : []),
]

function surefireCount() {
  const reports = existsSync(surefire) ? readdirSync(surefire).filter((file) => /^TEST-.*\.xml$/.test(file)) : []
  const sum = { run: 0, failed: 0 }
  for (const report of reports) {
    const [head] = readFileSync(`${surefire}/${report}`, 'utf8').match(/<testsuite [^>]*>/) ?? ['']
    const count = (name) => Number(head.match(new RegExp(` ${name}="(\\d+)"`))?.[1] ?? 0)
    sum.run += count('tests') - count('skipped')
    sum.failed += count('errors') + count('failures')
  }
  return { passed: sum.run - sum.failed, failed: sum.failed }
}

function vitestCount() {
  if (!existsSync(vitest)) return { passed: 0, failed: 0 }
  const report = JSON.parse(readFileSync(vitest, 'utf8'))
  return { passed: report.numPassedTests, failed: report.numFailedTests }
}

rmSync(surefire, { recursive: true, force: true })
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

const total = { passed: 0, failed: 0 }
for (const [name, [command, ...words], count] of steps) {
  const start = performance.now()
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, CI: '1' },
  })
  const log = `${out}/${name.replaceAll(' ', '-')}.log`
  writeFileSync(log, `${stdout ?? ''}${stderr ?? ''}${error ?? ''}`)
  const good = status === 0
  const { passed, failed } = count?.() ?? { passed: 0, failed: 0 }
  total.passed += passed
  // A step that fails without naming a test counts as one, so that no failure adds up to none.
  total.failed += good ? 0 : failed || 1
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  console.log(`${good ? '✓' : '✗'} ${name}${count ? `: ${passed} passed, ${failed} failed` : ''} (${seconds} s)`)
  if (!good) {
    console.log(readFileSync(log, 'utf8').split('\n').slice(-80).join('\n'))
    console.log(`  all of it: ${log}`)
    if (name === 'build') break // the rest would tell the same again
  }
}
if (suites) console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
