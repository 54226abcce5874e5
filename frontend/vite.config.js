import { defineConfig } from 'vite';

export default defineConfig({
  base: '/graphiql/',
  build: {
    // `await` at the top of a module.
    target: 'es2022',
    // Files instead of data: URLs, so that the content security policy needs no further exception.
    assetsInlineLimit: 0,
    // The editor, Monaco, is one chunk of nearly 3 MB.
    chunkSizeWarningLimit: 4000,
    // The licenses of the bundled packages must be distributed with them.
    license: { fileName: 'licenses.md' },
  },
  // For the development of this page with `npx vite` and a running server.
  server: { proxy: { '/graphql': { target: 'http://127.0.0.1:8000', ws: true }, '/graphiql/sign-in': 'http://127.0.0.1:8000' } },
});
