// What Chromium has and Node lacks: IndexedDB and Temporal. The structures are the browser's own, so nothing of ours is mocked.
import { setMaxListeners } from 'node:events';
import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';

// Every read of a live query listens on that query's one signal (Dexie's cache): more than Node's ten, gone with the query.
setMaxListeners(100);
