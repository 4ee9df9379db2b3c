/**
 * Loaded by Electron before the app: holds back `ready` until Playwright has attached itself to the process and calls
 * `__playwright_run`. A window that is made in the middle of that is never attached, and the launch hangs. Playwright has
 * a module of its own for this, which also changes the keychain and forty switches of Chromium.
 */
const { app } = require('electron');

process.argv.splice(process.argv.indexOf('-r'), 2);

const whenReallyReady = app.whenReady();
const emit = app.emit.bind(app);
let readyArguments = [];
let release = () => undefined;
const whenReleased = new Promise((resolve) => {
  release = resolve;
});

app.emit = (event, ...args) => {
  if (event !== 'ready') return emit(event, ...args);
  readyArguments = args;
  return app.listenerCount('ready') > 0;
};
app.isReady = () => false;
app.whenReady = () => whenReleased;

globalThis.__playwright_run = async () => {
  await whenReallyReady;
  app.emit = emit;
  app.isReady = () => true;
  release();
  emit('ready', ...readyArguments);
};
