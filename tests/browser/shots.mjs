// Pictures of pages for people to look at: phone and desk, light, dark and as printed.
// usage: SITE=… SHOTS=folder node shots.mjs [PAGE…]      without pages: one of every kind in the first language
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, walk } from './chromium.mjs';
import { pagesOf, samples } from './pages.mjs';

const site = path.resolve(process.env.SITE), folder = path.resolve(process.env.SHOTS);
const given = process.argv.slice(2);
const files = given.length ? given : samples(pagesOf(site).filter(page => page.language === 'first'), site, 1).map(page => page.file);

fs.mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const file of files) {
  const name = file.replace(/\/?index\.html$|\.html$/, '').replaceAll('/', '_') || 'home';
  for (const width of [360, 1280]) {
    for (const look of ['light', 'dark', 'print']) {
      const tab = await browser.newPage();
      await tab.setViewport({ width, height: 900, isMobile: width < 500, deviceScaleFactor: width < 500 ? 2 : 1 });
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' }]);
      if (look === 'print') await tab.emulateMediaType('print');
      await tab.goto(pathToFileURL(path.join(site, file)).href);
      await walk(tab);
      // Very long pages are cut: a picture of forty metres shows nobody anything.
      const height = await tab.evaluate(() => document.documentElement.scrollHeight);
      const clip = { x: 0, y: 0, width, height: Math.min(height, 6000) };
      await tab.screenshot({ path: path.join(folder, `${name}-${width}-${look}.png`), clip, captureBeyondViewport: true });
      await tab.close();
    }
  }
}
await browser.close();
console.log(`${files.length * 6} pictures in ${folder}`);
