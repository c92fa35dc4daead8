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
  },
});
