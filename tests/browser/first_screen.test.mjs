// What a reader has understood before touching the screen of a small phone. SITE names the built site.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch } from './chromium.mjs';
import { pagesOf, spread, unique } from './pages.mjs';

const site = path.resolve(process.env.SITE);
const PHONE = { width: 360, height: 640, isMobile: true, hasTouch: true, deviceScaleFactor: 1 };
/** Pages of each kind and language: evenly spread, besides those with the longest addresses, which have the longest names. */
const SPREAD = 60, LONGEST = 15;

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** Where each part of the answer ends, in pixels from the top of the page; 0 for a part that is not there. */
const answer = () => {
  const story = document.querySelector('main .two-story');
  const bottom = e => Math.round(e?.getBoundingClientRect().bottom ?? 0);
  if (!story) {
    return { nothing: bottom(document.querySelector('main > .sentence')), way: bottom(document.querySelector('main > .ended-line a')) };
  }
  const parts = ['.headline-score', '.headline-rank', '.headline-band', '.headline-change', '.sentence', '.certainty'];
  return {
    edition: bottom(story.parentElement.querySelector('h2')),
    ended: bottom(document.querySelector('main > .ended-line')),
    ...Object.fromEntries(parts.map(part => [part, bottom(story.querySelector(part))])),
    text: story.querySelector('.headline').innerText,
    board: story.parentElement.querySelector('.h2-under a')?.getAttribute('href') ?? null,
  };
};

/** The units that became others or were made of others, by their ids; who only gave a part away goes on or ends by itself. */
function kin() {
  const rows = fs.readFileSync(path.join(site, 'data/units.csv'), 'utf8').trim().split('\n').slice(1);
  const pairs = rows.map(row => [row.split(',')[0], row.slice(row.lastIndexOf(',') + 1).split(/[^a-z0-9/-]+/).filter(Boolean)]);
  return new Set(pairs.filter(([, after]) => after.length > 0).flatMap(([unit, after]) => [unit, ...after]));
}

/** Which of score, rank and class the data has for a scorecard, by its link to the board. */
function known(file, href) {
  const folder = path.posix.join(path.posix.dirname(file), path.posix.dirname(href.split('#')[0])).replace(/^en\//, '');
  const unit = file.replace(/^en\//, '').split('/').slice(1, -2).join('/');
  const { entries } = JSON.parse(fs.readFileSync(path.join(site, folder, `${path.posix.basename(folder)}.json`), 'utf8'));
  const entry = entries.find(entry => entry.unit === unit);
  return ['score', 'rank', 'band'].filter(part => entry[part] !== null).map(part => `.headline-${part}`);
}

const pages = pagesOf(site);
for (const kind of ['unit', 'scorecard']) {
  for (const language of unique(pages.map(page => page.language))) {
    test(`${kind} (${language}): score, rank, change, certainty and edition stand on the first screen`, async () => {
      const all = pages.filter(page => page.kind === kind && page.language === language).map(page => page.file);
      const longest = [...all].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, LONGEST);
      const tab = await browser.newPage();
      await tab.setViewport(PHONE);
      const faults = [];
      const related = kin();
      let checked = 0, told = 0;
      for (const file of unique([...longest, ...spread(all, SPREAD)])) {
        await tab.goto(pathToFileURL(path.join(site, file)).href);
        const found = await tab.evaluate(answer);
        if (!found.text) {
          if (!found.nothing || found.nothing > PHONE.height) faults.push(`${file}: does not say that it has no results`);
          const unit = file.replace(/^en\//, '').split('/').slice(1, -1).join('/');
          if (related.has(unit) && (!found.way || found.way > PHONE.height)) faults.push(`${file}: no way to the units before or after it`);
          continue;
        }
        checked += 1;
        const { text, board, ...parts } = found;
        const present = board && kind === 'scorecard' ? known(file, board) : [];
        told += present.length;
        present.filter(part => parts[part] === 0).forEach(part => faults.push(`${file}: no ${part}, which the data has`));
        for (const [part, bottom] of Object.entries(parts)) {
          if (bottom > PHONE.height) faults.push(`${file}: ${part} ends at ${bottom}`);
        }
        for (const needed of ['edition', '.sentence', '.certainty', '.headline-change']) {
          if (parts[needed] === 0) faults.push(`${file}: no ${needed}`);
        }
        if (parts['.headline-rank'] > 0 && !/\d=?\/\d|\d=?\s*\n?\s*\p{L}/u.test(text)) faults.push(`${file}: a rank without its “of N”`);
      }
      await tab.close();
      assert.ok(checked > 0 && (kind !== 'scorecard' || told > 0), 'no page has results');
      assert.deepEqual(faults, []);
    });
  }
}
