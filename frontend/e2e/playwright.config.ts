import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'

// `make e2e` says where; it builds first and gives this instance ports and data of its own.
const port = process.env.PORT ?? '18080'
const root = fileURLToPath(new URL('../..', import.meta.url))

export default defineConfig({
  testDir: '.',
  outputDir: `${root}/.run/e2e/failures`,
  reporter: [['list'], ['json', { outputFile: `${root}/.run/e2e/report.json` }]],
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'exec make -s launch',
    cwd: root,
    url: `http://localhost:${port}/q/health/ready`,
    wait: { stdout: /Gongying is ready/ },
    timeout: 300_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 60_000 },
  },
})
