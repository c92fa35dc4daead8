import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

export type SecondInstance = {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly data: unknown;
};

/** One running program a data folder: a file with the holder's pid, and a socket on which a second one says hello. */
export class SingleInstance {
  private held: { readonly file: string; readonly server: net.Server } | null = null;
  /** Settles when the running one has been told. */
  private told: Promise<void> = Promise.resolve();

  private readonly onSecond: (second: SecondInstance) => void;

  constructor(onSecond: (second: SecondInstance) => void) {
    this.onSecond = onSecond;
  }

  get isHeld(): boolean {
    return this.held !== null;
  }

  request(folder: string, data: unknown): boolean {
    if (this.held) return true;
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, 'test-host.lock');
    const holder = take(file);
    if (holder !== null) {
      const hello = { argv: process.argv, cwd: process.cwd(), data };
      this.told = tell(socketOf(folder, holder), JSON.stringify(hello));
      return false;
    }
    const server = net.createServer((connection) => {
      let text = '';
      connection.on('data', (piece) => (text += piece.toString()));
      connection.on('end', () => this.onSecond(JSON.parse(text) as SecondInstance)); // the second one wrote it
    });
    server.listen(socketOf(folder, process.pid)).unref();
    this.held = { file, server };
    return true;
  }

  async release(): Promise<void> {
    await this.told;
    this.held?.server.close();
    if (this.held) rmSync(this.held.file, { force: true });
    this.held = null;
  }
}

/** Writes our pid, or answers whose pid a living holder wrote; a killed holder's file is taken over. */
function take(file: string): number | null {
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return null;
    } catch {
      const holder = Number(readFileSync(file, 'utf8'));
      if (holder !== process.pid && isAlive(holder)) return holder;
      rmSync(file, { force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Not in the data folder itself: a socket's name may have 107 bytes only. */
function socketOf(folder: string, pid: number): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  return path.join(os.tmpdir(), `test-host-${name}-${String(pid)}.sock`);
}

function tell(socket: string, text: string): Promise<void> {
  return new Promise((resolve) => {
    const connection = net.connect(socket, () => connection.end(text));
    connection.on('close', () => resolve());
    connection.on('error', () => resolve());
  });
}
