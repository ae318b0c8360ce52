import { parse } from '@formatjs/icu-messageformat-parser'
import type { Plugin } from 'vite'

/**
 * Parses the catalogue's messages when the client is built instead of in every browser, and leaves the parser out of
 * what is sent there.
 */
export function compileMessages(): Plugin {
  return {
    name: 'parley:compile-messages',
    apply: 'build',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
          },
        ],
      },
    }),
    transform: {
      order: 'pre',
      filter: { id: /\/client\/locales\/[a-z-]+\/\w+\.json$/ },
      handler(code) {
        const messages = Object.entries(JSON.parse(code) as Record<string, string>)
        const compiled = messages.map(([id, message]) => [id, parse(message)] as const)
        return { code: JSON.stringify(Object.fromEntries(compiled)), map: null }
      },
    },
  }
}
