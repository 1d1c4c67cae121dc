// A tab of a browser for one test: of a phone or a desk, with scripts or without, with the list of what it complained of.
import { pathToFileURL } from 'node:url';
import fs from 'node:fs';
import path from 'node:path';
import { axeSource, complaintsOf, LOCAL } from './chromium.mjs';

export const PHONE = { width: 360, height: 740, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
export const DESK = { width: 1280, height: 900 };

/** The address of a file of a site that lies in a folder. */
export const onDisk = (site, file) => pathToFileURL(path.join(site, file)).href;

/** Opens a tab at an address, gives it to `use` with the list of complaints, closes it. */
export async function withTab(browser, href, { viewport = DESK, scripts = true, allowed = LOCAL } = {}, use) {
  const tab = await browser.newPage();
  try {
    await tab.setViewport(viewport);
    await tab.setJavaScriptEnabled(scripts);
    const complaints = complaintsOf(tab, allowed);
    await tab.goto(href);
    return await use(tab, complaints);
  } finally {
    await tab.close();
  }
}

/** What axe holds against the page as it stands now. */
export async function violations(tab) {
  await tab.evaluate(fs.readFileSync(axeSource(), 'utf8'));
  return tab.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'], preload: false,
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0].target.join(' ')}`);
  });
}

/** Whether the page scrolls sideways. */
export const sideways = tab => tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
