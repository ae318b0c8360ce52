import { defineConfig } from 'vitest/config'

// Tests that drive a real Chromium are slow and need the built client: they run alone, by `npm run browser`.
const inBrowser = process.env.PARLEY_BROWSER === '1'

export default defineConfig({
  // Under Vite `graphql` would resolve to its ESM build while packages in node_modules load the CommonJS one, and
  // graphql refuses a schema from "another module or realm".
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: inBrowser ? ['test/browser/**/*.test.{ts,tsx}'] : ['test/**/*.test.{ts,tsx}'],
    exclude: inBrowser ? [] : ['test/browser/**', 'test/bench/**'],
    globalSetup: ['test/global-setup.ts'],
    env: { PARLEY_MODE: 'test' },
    pool: 'forks',
    // Files of one worker share what they import: loading the server anew for each would take most of the time.
    isolate: false,
    // One more than the two processors that a test machine has: a test that waits leaves its own idle.
    maxWorkers: 3,
    fileParallelism: !inBrowser,
    // A cold embedded database takes seconds to open.
    testTimeout: inBrowser ? 120_000 : 30_000,
    hookTimeout: inBrowser ? 120_000 : 60_000,
  },
})
