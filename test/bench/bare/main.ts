// The smallest program that shows one page as Förvalta does: what no start through this engine can be faster than.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { app, BrowserWindow, protocol } from 'electron';

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

app.setPath('userData', process.env['FORVALTA_DATA'] ?? '');
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

void app.whenReady().then(async () => {
  protocol.handle('app', async ({ url }) => {
    const name = path.basename(new URL(url).pathname);
    const bytes = await readFile(path.join(__dirname, name)).catch(() => null);
    if (bytes === null) return new Response('', { status: 404 });
    return new Response(bytes, {
      headers: { 'content-type': types[path.extname(name)] ?? 'text/plain' },
    });
  });
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } });
  await window.loadURL('app://bundle/index.html');
});
app.on('window-all-closed', () => app.quit());
