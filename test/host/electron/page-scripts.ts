import { readFileSync } from 'node:fs';
import { ask } from '#host/chromium/chromium.ts';
import { isolatedWorldName, sendBinding } from '#host/messages.ts';
import { nativeTheme } from './native-theme.ts';

/** page/page.ts as one script, put here by build/build-host.mjs. */
declare const PAGE_SCRIPT: string;

/** The preload as a function's source, so that it gets a module's five names. @throws when the file can't be read */
function preloadSource(file: string | undefined): string {
  if (file === undefined) return 'null';
  return `function(require,exports,module,process,global){${readFileSync(file, 'utf8')}\n}`;
}

function facts(): string {
  const { platform, arch, versions, pid, execPath } = process;
  return JSON.stringify({ platform, arch, versions, pid, execPath });
}

/** Prepares a paused page: both worlds, their bridge, the preload; then lets it run. */
export async function preparePage(
  sessionId: string,
  secret: string,
  preloadFile: string | undefined,
  onPreloadFault: (fault: unknown) => void,
): Promise<void> {
  let preload = 'null';
  try {
    preload = preloadSource(preloadFile);
  } catch (fault) {
    onPreloadFault(fault);
  }
  const name = JSON.stringify(secret);
  const isolated = `${PAGE_SCRIPT};hostPage.worlds.isolatedWorld(${name},${facts()},${preload})`;
  await Promise.all([
    ask('Page.enable', {}, sessionId),
    ask('Runtime.enable', undefined, sessionId),
    ask('Inspector.enable', undefined, sessionId),
    ask(
      'Page.addScriptToEvaluateOnNewDocument',
      { source: `${PAGE_SCRIPT};hostPage.worlds.mainWorld(${name})` },
      sessionId,
    ),
    ask(
      'Runtime.addBinding',
      { name: sendBinding, executionContextName: isolatedWorldName },
      sessionId,
    ),
    ask(
      'Page.addScriptToEvaluateOnNewDocument',
      { source: isolated, worldName: isolatedWorldName },
      sessionId,
    ),
    ask(
      'Target.setAutoAttach',
      { autoAttach: true, waitForDebuggerOnStart: false, flatten: true },
      sessionId,
    ),
    ask('Emulation.setEmulatedMedia', { features: nativeTheme.hostMediaFeatures() }, sessionId),
  ]);
  await ask('Runtime.runIfWaitingForDebugger', undefined, sessionId);
}
