import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  root: `${root}renderer`,
  base: './',
  cacheDir: `${root}.cache/vite`,
  plugins: [react()],
  build: {
    // Below both the Chromium inside the pinned Electron and the one the tests run on.
    target: 'chrome140',
    emptyOutDir: true,
    // Fonts and pictures stay files: the CSP allows no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      output: {
        // What most screens share lies in few files: the first screen asked for 72 of them, most with a few lines.
        codeSplitting: {
          groups: [
            // What runs first brings its styles first: the screens' own must come after the kit's.
            {
              name: 'base',
              test: /node_modules\/(react|react-dom|scheduler)\/|^[^?]*(?<!\.module)\.css/,
            },
            { name: 'kit', test: /node_modules/, minShareCount: 4 },
            { name: 'shared', test: /\/renderer\//, minShareCount: 3 },
          ],
        },
      },
    },
  },
});
