// What Chromium has and Node lacks: IndexedDB and Temporal. The structures are the browser's own, so nothing of ours is mocked.
import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
