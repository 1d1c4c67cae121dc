// A tab of a browser for one test: of a phone or a desk, with scripts or without, with the list of what it complained of.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { complaintsOf, LOCAL } from './chromium.mjs';

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

/** Whether the page scrolls sideways. */
export const sideways = tab => tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
