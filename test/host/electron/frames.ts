import { standsFor } from '#host/host-emitter.ts';
import { originOf } from '#host/schemes.ts';

type FrameApi = Pick<
  Electron.WebFrameMain,
  | 'detached'
  | 'frameTreeNodeId'
  | 'name'
  | 'origin'
  | 'parent'
  | 'processId'
  | 'routingId'
  | 'top'
  | 'url'
>;

class HostFrame implements FrameApi {
  readonly processId = 1;
  readonly routingId = 1;
  readonly name = '';
  readonly detached = false;

  readonly frameTreeNodeId: number;
  readonly url: string;
  private readonly main: () => Electron.WebFrameMain;
  private readonly isMain: boolean;

  constructor(id: number, url: string, main: () => Electron.WebFrameMain, isMain: boolean) {
    this.frameTreeNodeId = id;
    this.url = url;
    this.main = main;
    this.isMain = isMain;
  }

  get origin(): string {
    return originOf(this.url);
  }
  get top(): Electron.WebFrameMain {
    return this.main();
  }
  get parent(): Electron.WebFrameMain | null {
    return this.isMain ? null : this.main();
  }
}

/** The frames of one page: where each is, and which script world belongs to which. */
export class Frames {
  mainId = '';
  private readonly urls = new Map<string, string>();
  private readonly frameOfWorld = new Map<number, string>();
  /** One object a document, so that === means what it means in Electron. */
  private readonly objects = new Map<string, HostFrame>();

  moved(frameId: string, url: string): void {
    this.urls.set(frameId, url);
  }
  worldMade(worldId: number, frameId: string): void {
    this.frameOfWorld.set(worldId, frameId);
  }
  worldGone(worldId: number): void {
    this.frameOfWorld.delete(worldId);
  }
  get main(): Electron.WebFrameMain {
    return this.object(this.mainId);
  }
  ofWorld(worldId: number): Electron.WebFrameMain {
    return this.object(this.frameOfWorld.get(worldId) ?? this.mainId);
  }

  private object(frameId: string): Electron.WebFrameMain {
    const url = this.urls.get(frameId) ?? '';
    const key = `${frameId} ${url}`;
    const known = this.objects.get(key);
    if (known) return standsFor(known);
    const number = [...this.urls.keys()].indexOf(frameId) + 1;
    const made = new HostFrame(number, url, () => this.main, frameId === this.mainId);
    this.objects.set(key, made);
    return standsFor(made);
  }
}
