import { HostEmitter } from '#host/host-emitter.ts';
import { settings } from '#host/settings.ts';
import { signals } from '#host/signals.ts';

type Source = Electron.NativeTheme['themeSource'];

export class HostNativeTheme
  extends HostEmitter
  implements Pick<Electron.NativeTheme, 'themeSource' | 'shouldUseDarkColors'>
{
  private source: Source = 'system';

  constructor() {
    super('nativeTheme', ['updated']);
  }
  get themeSource(): Source {
    return this.source;
  }
  set themeSource(source: Source) {
    if (!['system', 'light', 'dark'].includes(source)) {
      throw new TypeError("Error processing argument: must be 'system', 'light' or 'dark'");
    }
    const wasDark = this.shouldUseDarkColors;
    this.source = source;
    signals.emit('theme');
    if (wasDark !== this.shouldUseDarkColors) this.emit('updated');
  }
  get shouldUseDarkColors(): boolean {
    return this.source === 'dark' || (this.source === 'system' && settings.isDark);
  }
  hostMediaFeatures(): { name: string; value: string }[] {
    return [{ name: 'prefers-color-scheme', value: this.shouldUseDarkColors ? 'dark' : 'light' }];
  }
}

export const nativeTheme = new HostNativeTheme();
