import { app, dialog } from 'electron';
import { chooseDataFolder, logFolder } from './data-folder.ts';
import { openLog, toLogEntry } from './log.ts';
import { registerBundleScheme } from './protocol.ts';
import { isDebuggingStart, secureApp } from './security.ts';
import { start } from './start.ts';
import { startProblem } from './start-problem.ts';

const dataFolder = chooseDataFolder(app.getPath('appData'), process.argv, process.env);
app.setPath('userData', dataFolder);
registerBundleScheme();
secureApp();

if (isDebuggingStart(process.argv, app.isPackaged) || !app.requestSingleInstanceLock()) {
  app.quit();
} else {
  app
    .whenReady()
    .then(() => start(dataFolder))
    .catch((error: unknown) => {
      openLog(logFolder(dataFolder))('error', toLogEntry('start', error));
      const { title, text } = startProblem(app.getPreferredSystemLanguages(), error, dataFolder);
      dialog.showErrorBox(title, text);
      app.exit(1);
    });
}
