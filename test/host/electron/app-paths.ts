import os from 'node:os';
import path from 'node:path';

export type PathName = Parameters<Electron.App['getPath']>[0];

/** The user's folders as Electron names them, below what the program has set itself. */
export class AppPaths {
  private readonly chosen = new Map<string, string>();

  private readonly appName: () => string;

  constructor(appName: () => string) {
    this.appName = appName;
  }

  set(name: string, folder: string): void {
    if (!path.isAbsolute(folder)) throw new Error('Path must be absolute');
    this.chosen.set(name, folder);
  }

  of(name: PathName): string {
    const found = this.chosen.get(name) ?? this.standard(name);
    if (found === null) throw new Error(`Failed to get '${name}' path`);
    return found;
  }

  private standard(name: PathName): string | null {
    const home = os.homedir();
    switch (name) {
      case 'home':
        return home;
      case 'appData':
        return appData(home);
      case 'userData':
        return path.join(this.of('appData'), this.appName());
      case 'sessionData':
        return this.of('userData');
      case 'logs':
        return path.join(this.of('userData'), 'logs');
      case 'temp':
        return os.tmpdir();
      case 'exe':
        return process.execPath;
      case 'desktop':
      case 'documents':
      case 'downloads':
        return path.join(home, name.charAt(0).toUpperCase() + name.slice(1));
      default:
        return null;
    }
  }
}

function appData(home: string): string {
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support');
  if (process.platform === 'win32') {
    return process.env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming');
  }
  return process.env['XDG_CONFIG_HOME'] ?? path.join(home, '.config');
}
