import type { EventDetails } from '#host/chromium/cdp.ts';
import { type Target, tell } from '#host/chromium/chromium.ts';
import { registry } from '#host/registry.ts';

export type Opening = EventDetails<'Page.windowOpen'>;
type Popup = { readonly target: Target; readonly rule: (isAllowed: boolean) => void };

/** The windows that one page opens. Of each come the page's own word and the window itself, in either order. */
export class Popups {
  private readonly openings: Opening[] = [];
  private readonly popups: Popup[] = [];
  private readonly decide: (opening: Opening, target: Target) => boolean;

  constructor(decide: (opening: Opening, target: Target) => boolean) {
    this.decide = decide;
  }

  said(opening: Opening): void {
    this.openings.push(opening);
    this.pair();
  }

  /** Until it is decided about, the window is paused, and so is its opener; what it asks for waits as well. */
  came(target: Target): void {
    const verdict = new Promise<boolean>((rule) => this.popups.push({ target, rule }));
    registry.popups.set(target.targetId, verdict);
    this.pair();
  }

  private pair(): void {
    const [opening] = this.openings;
    const [popup] = this.popups;
    if (!opening || !popup) return;
    this.openings.shift();
    this.popups.shift();
    const isAllowed = this.decide(opening, popup.target);
    popup.rule(isAllowed);
    if (!isAllowed) void refuse(popup.target);
    this.pair();
  }
}

/** Closes a window that may not be. Closed while it is still paused, it would leave its opener paused for ever. */
async function refuse({ targetId, sessionId }: Target): Promise<void> {
  await tell('Runtime.runIfWaitingForDebugger', undefined, sessionId);
  await tell('Target.closeTarget', { targetId });
}
