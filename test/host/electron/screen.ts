import { HostEmitter, standsFor } from '#host/host-emitter.ts';

const size = { width: 1280, height: 800 };
const area = { x: 0, y: 0, ...size };
const display = { id: 1, scaleFactor: 1, bounds: area, workArea: area, workAreaSize: size, size };

type ScreenApi = Pick<
  Electron.Screen,
  'getAllDisplays' | 'getDisplayMatching' | 'getPrimaryDisplay'
>;

class HostScreen extends HostEmitter implements ScreenApi {
  constructor() {
    super('screen', ['display-added', 'display-removed', 'display-metrics-changed']);
  }
  getPrimaryDisplay(): Electron.Display {
    return standsFor(display);
  }
  getAllDisplays(): Electron.Display[] {
    return [this.getPrimaryDisplay()];
  }
  getDisplayMatching(): Electron.Display {
    return this.getPrimaryDisplay();
  }
}

export const screen = new HostScreen();
