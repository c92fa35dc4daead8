import { HostEmitter } from '#host/host-emitter.ts';

/** A laptop that never sleeps by itself: a test emits 'suspend', 'resume' and the like. */
class HostPowerMonitor
  extends HostEmitter
  implements Pick<Electron.PowerMonitor, 'getSystemIdleTime' | 'isOnBatteryPower'>
{
  constructor() {
    super('powerMonitor', ['suspend', 'resume', 'lock-screen', 'unlock-screen', 'shutdown']);
  }
  getSystemIdleTime(): number {
    return 0;
  }
  isOnBatteryPower(): boolean {
    return false;
  }
}

export const powerMonitor = new HostPowerMonitor();
