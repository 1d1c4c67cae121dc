// WCAG 2.2 A and AA and good practice, by axe-core in Chromium, from file://: wide and narrow (320 px, which is 400 % zoom
// of 1280), light and dark, and as printed.
// usage: node a11y.mjs SITE_FOLDER      MAX_PAGES (36): evenly spread, besides one page of every kind in every language
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { axeSource, complaintsOf, launch, LOCAL, walk } from '../browser/chromium.mjs';
import { pagesOf, samples, spread, unique } from '../browser/pages.mjs';

const SURROUNDINGS = [
  { name: 'wide, light', width: 1280, height: 900, scheme: 'light' },
  { name: 'narrow, dark', width: 320, height: 640, scheme: 'dark' },
  { name: 'wide, dark', width: 1280, height: 900, scheme: 'dark', kindsOnly: true },
  { name: 'narrow, light', width: 320, height: 640, scheme: 'light', kindsOnly: true },
  { name: 'printed', width: 794, height: 1123, scheme: 'light', media: 'print', kindsOnly: true },
];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const site = path.resolve(process.argv[2]);
const most = Number(process.env.MAX_PAGES || 36);
const pages = pagesOf(site);
const ofKinds = samples(pages, site, 1);
const chosen = unique([...ofKinds, ...spread(pages, most)]);
const axe = fs.readFileSync(axeSource(), 'utf8');

/** What axe says of the page that is open, and whether it scrolls sideways. Nobody touches paper or scrolls it; that it
 * holds everything is what tests/browser/paper.test.mjs reads. */
async function violations(tab, onPaper) {
  await tab.evaluate(axe);
  return tab.evaluate(async (rules, onPaper) => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: rules, rules: { 'target-size': { enabled: !onPaper } }, resultTypes: ['violations'], preload: false,
    });
    const found = violations.map(v => `${v.id} (${v.impact}, ${v.nodes.length}×) ${v.nodes[0].target.join(' ')}`);
    const { scrollWidth, clientWidth } = document.documentElement;
    return !onPaper && scrollWidth > clientWidth ? [...found, `scrolls sideways: ${scrollWidth} > ${clientWidth}`] : found;
  }, RULES, onPaper);
}

let passed = 0, failed = 0;
const browser = await launch();
for (const { name, width, height, scheme, media, kindsOnly } of SURROUNDINGS) {
  const tab = await browser.newPage();
  await tab.setViewport({ width, height });
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  if (media) await tab.emulateMediaType(media);
  const complaints = complaintsOf(tab, LOCAL);
  for (const { file } of kindsOnly ? ofKinds : chosen) {
    complaints.length = 0;
    await tab.goto(pathToFileURL(path.join(site, file)).href);
    await walk(tab);
    const own = [...complaints];
    const all = [...await violations(tab, media === 'print'), ...own];
    if (all.length === 0) passed += 1;
    else { failed += 1; console.log(`FAIL ${file} (${name}): ${all.join(' | ').slice(0, 500)}`); }
  }
  await tab.close();
}
await browser.close();
if (passed + failed === 0) { failed = 1; console.log('FAIL there is no page'); }
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
