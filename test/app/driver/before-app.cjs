/**
 * Loaded by Electron before the app: delays `ready` until Playwright is attached to the process and calls
 * `__playwright_run`. A window created in between would never be attached, and the launch would hang. Playwright's own
 * module for this also changes the keychain and forty Chromium switches.
 */
const { app } = require('electron');

process.argv.splice(process.argv.indexOf('-r'), 2);

// The main process and its threads are as a marketer has them: their V8 has started.
const { AUDIENCE_PAGE_JS_FLAGS } = process.env;
if (AUDIENCE_PAGE_JS_FLAGS !== undefined) app.commandLine.appendSwitch('js-flags', AUDIENCE_PAGE_JS_FLAGS);

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
