import { cp } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'vite'
import { compileMessages } from './client/build-steps/compile-messages.ts'
import { inlineDocuments } from './client/build-steps/inline-documents.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What the browser loads. In development the server mounts this configuration as a middleware. */
const client: UserConfig = {
  root: at('client'),
  plugins: [react(), inlineDocuments(), compileMessages()],
  build: {
    outDir: at('dist/client'),
    emptyOutDir: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Only packages that the first page needs in any case go into the chunk that browsers keep between releases;
          // what a single route imports (React Aria's date picker, say) stays with that route.
          groups: [
            { name: 'vendor', tags: ['$initial'], test: /node_modules/ },
            // What every page needs of ours comes in one file: a dozen small ones weigh more than their sum.
            { name: 'shell', tags: ['$initial'], test: /client/ },
          ],
        },
      },
    },
  },
}

/** The server, and the worker thread that renders PDF files; packages stay in node_modules. */
const server: UserConfig = {
  publicDir: false,
  // GraphiQL for courts goes along as it is: no step of ours touches it.
  plugins: [
    {
      name: 'court-explorer',
      closeBundle: () =>
        cp(at('server/courts/explorer'), at('dist/server/court-explorer'), { recursive: true, force: true }),
    },
  ],
  build: {
    ssr: true,
    outDir: at('dist/server'),
    emptyOutDir: true,
    target: 'node22',
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: at('server/main.ts'),
        'manage-courts': at('server/manage-courts.ts'),
        'pdf-worker': at('server/agreements/pdf-worker.tsx'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
}

export default defineConfig(({ isSsrBuild }) => (isSsrBuild ? server : client))
