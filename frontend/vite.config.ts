import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const backend = process.env.BACKEND ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/api': backend, '/q': backend, '/config.json': backend } },
  preview: { proxy: { '/api': backend, '/q': backend, '/config.json': backend } },
  build: {
    // The floor: Android WebView and WeChat of 2022. Mantine's cascade layers need it; public/early.js serves those below.
    target: ['chrome99', 'safari15.4', 'firefox100'],
    // No inlined data: addresses, so that the content security policy stays strict.
    assetsInlineLimit: 0,
    manifest: true,
    reportCompressedSize: false,
    // What changes with its version only stays in the phone's cache from release to release.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', test: /node_modules\/(react|react-dom|scheduler|react-router|@tanstack|openapi-fetch)\// },
            // In one piece what every page shows; not what only some use.
            {
              name: 'ground',
              test: /src\/(design\/(?!Picker|ShareBox|ConfirmButton|ReasonButton|Fields|Tabs|DataTable|BatchTable|csv|form)|api|session)/,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost:8080/' } },
    setupFiles: 'src/testing/setup.ts',
    include: ['src/**/*.test.{ts,tsx}'],
    css: false,
    testTimeout: 30_000, // a story of many presses, on a machine that has other work
  },
})
