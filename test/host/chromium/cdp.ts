import { type ChildProcess, spawn } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import type { CDPSession } from 'playwright-core';

// Playwright ships the protocol's types but exports only a session that uses them.
declare const session: CDPSession;
export type Command = Parameters<CDPSession['send']>[0];
export type Parameter<Name extends Command> = Parameters<typeof session.send<Name>>[1];
export type Answer<Name extends Command> = Awaited<ReturnType<typeof session.send<Name>>>;
/** The events that the host listens for; a name that the protocol lacks does not compile in EventDetails. */
export type ProtocolEvent =
  | 'Fetch.requestPaused'
  | 'Inspector.targetCrashed'
  | 'Page.domContentEventFired'
  | 'Page.frameAttached'
  | 'Page.frameDetached'
  | 'Page.frameNavigated'
  | 'Page.frameStartedLoading'
  | 'Page.frameStoppedLoading'
  | 'Page.javascriptDialogOpening'
  | 'Page.loadEventFired'
  | 'Page.navigatedWithinDocument'
  | 'Page.windowOpen'
  | 'Runtime.bindingCalled'
  | 'Runtime.consoleAPICalled'
  | 'Runtime.executionContextCreated'
  | 'Runtime.executionContextDestroyed'
  | 'Target.attachedToTarget'
  | 'Target.targetDestroyed'
  | 'Target.targetInfoChanged';
export type EventDetails<Name extends ProtocolEvent> = Parameters<
  Parameters<typeof session.removeListener<Name>>[1]
>[0];

type Waiting = {
  readonly command: string;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (fault: Error) => void;
};
type Incoming = {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly method?: string;
  readonly params?: unknown;
  readonly sessionId?: string;
};
type Listener = (details: unknown, sessionId: string | undefined) => void;

/** Chrome DevTools Protocol over --remote-debugging-pipe: the browser dies with the pipe, so none outlives the host. */
export class Cdp {
  isClosed = false;
  readonly exited: Promise<void>;
  private lastId = 0;
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Map<string, Listener[]>();
  readonly child: ChildProcess;
  private readonly output: Writable;

  private constructor(child: ChildProcess) {
    this.child = child;
    const [, , , output, input] = child.stdio;
    if (!(output instanceof Writable) || !(input instanceof Readable)) throw new Error('no pipe');
    this.output = output;
    output.on('error', () => {});
    input.on('error', () => {});
    eachMessage(input, (text) => this.receive(text));
    this.exited = new Promise((resolve) => {
      child.once('exit', () => {
        this.isClosed = true;
        for (const { command, reject } of this.waiting.values()) reject(gone(command));
        this.waiting.clear();
        resolve();
      });
    });
  }

  /** Starts a browser and waits until it answers. */
  static async launch(
    executable: string,
    flags: readonly string[],
    onLine: (line: string) => void,
  ): Promise<Cdp> {
    const child = spawn(executable, ['--remote-debugging-pipe', ...flags], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    });
    const failed = new Promise<never>((_resolve, reject) => child.once('error', reject));
    let rest = '';
    child.stderr?.on('data', (data: Buffer) => {
      const lines = (rest + data.toString()).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(onLine);
    });
    const cdp = new Cdp(child);
    await Promise.race([cdp.send('Browser.getVersion', {}), failed]);
    return cdp;
  }

  send<Name extends Command>(
    method: Name,
    params: Parameter<Name>,
    sessionId?: string,
  ): Promise<Answer<Name>> {
    if (this.isClosed) return Promise.reject(gone(method));
    this.lastId += 1;
    const id = this.lastId;
    this.output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => {
      // The protocol's own types say what answers which command.
      const answer = (value: unknown) => resolve(value as Answer<Name>);
      this.waiting.set(id, { command: method, resolve: answer, reject });
    });
  }

  on<Name extends ProtocolEvent>(
    name: Name,
    listener: (details: EventDetails<Name>, sessionId: string | undefined) => void,
  ): void {
    const known = this.listeners.get(name) ?? [];
    // As above: the name decides the details.
    this.listeners.set(name, [...known, listener as Listener]);
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as Incoming; // the browser speaks its protocol
    if (message.id === undefined) {
      for (const listener of this.listeners.get(message.method ?? '') ?? []) {
        listener(message.params, message.sessionId);
      }
      return;
    }
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.error) waiting?.reject(new Error(`${waiting.command}: ${message.error.message}`));
    else waiting?.resolve(message.result);
  }
}

const gone = (command: string) => new Error(`${command}: the browser has exited`);

/** Messages are JSON texts that a NUL byte ends. */
function eachMessage(input: Readable, receive: (text: string) => void): void {
  let pieces: Buffer[] = [];
  input.on('data', (data: Buffer) => {
    let start = 0;
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, start)) {
      const text = Buffer.concat([...pieces, data.subarray(start, end)]).toString('utf8');
      pieces = [];
      start = end + 1;
      receive(text);
    }
    if (start < data.length) pieces.push(data.subarray(start));
  });
}
