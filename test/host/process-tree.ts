import { execFileSync, spawnSync } from 'node:child_process';

/** A process and everything it started, as the system lists them now. */
export function processTree(pid: number): readonly number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const children = new Map<number, number[]>();
  for (const line of table.trim().split('\n')) {
    const [child = 0, parent = 0] = line.trim().split(/\s+/).map(Number);
    children.set(parent, [...(children.get(parent) ?? []), child]);
  }
  const below = (each: number): readonly number[] => [
    each,
    ...(children.get(each) ?? []).flatMap(below),
  ];
  return below(pid);
}

/** SIGKILL to the whole tree, at once: no process of it may tidy up after another. */
export function killTree(pid: number): void {
  for (const each of processTree(pid)) {
    try {
      process.kill(each, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
}

/** Whether the process is still at work; one that has ended but that nobody has asked about yet (a zombie) is not. */
export function isRunning(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  const state = stdout.trim();
  return state !== '' && !state.startsWith('Z');
}
