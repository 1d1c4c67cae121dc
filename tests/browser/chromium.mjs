// Chromium from the system, driven over its own protocol; it may ask no server but the test's own.
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const tools = path.resolve(process.env.VALIDATORS_HOME || path.join(here, '..', '.tools'), 'node-a11y/node_modules');
const require = createRequire(path.join(tools, 'from-here.js'));

export const axeSource = () => require.resolve('axe-core/axe.min.js');

const QUIET = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-extensions', '--hide-scrollbars'];

/** A browser of our own; its profile goes away with it. */
export function launch() {
  return require('puppeteer-core').launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium', headless: true, args: QUIET,
  });
}

/** Listens to a page: whatever a reader's browser would complain about is pushed into the list. */
export function complaintsOf(page, allowed) {
  const complaints = [];
  page.on('pageerror', error => complaints.push(`script error: ${error}`));
  page.on('console', message => {
    if (['error', 'warn'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', request => complaints.push(`failed: ${request.url()}`));
  page.on('response', response => { if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`); });
  page.on('request', request => {
    if (!allowed.some(start => request.url().startsWith(start))) complaints.push(`asks outside: ${request.url()}`);
  });
  return complaints;
}

/** Goes through a page to its end and comes back: what is laid out and woken only when a reader comes near is there then. */
export const walk = page => page.evaluate(async () => {
  const frame = () => new Promise(done => { requestAnimationFrame(() => setTimeout(done)); });
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
    scrollTo({ top: y, behavior: 'instant' });
    await frame();
  }
  scrollTo({ top: 0, behavior: 'instant' });
  await frame();
});

export const LOCAL = ['file:', 'data:', 'blob:', 'about:'];
