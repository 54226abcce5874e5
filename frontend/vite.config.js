import { defineConfig } from 'vite';

export default defineConfig({
  base: '/graphiql/',
  build: {
    // Files rather than data: URLs, so that the content security policy needs no exception of ours.
    assetsInlineLimit: 0,
    // The editor, Monaco, is one chunk of nearly 3 MB.
    chunkSizeWarningLimit: 4000,
    // The bundle holds other people's work, whose licenses ask to travel with it.
    license: { fileName: 'licenses.md' },
  },
  // `npx vite` beside a running server, for work on this page.
  server: { proxy: { '/graphql': { target: 'http://127.0.0.1:8000', ws: true } } },
});
