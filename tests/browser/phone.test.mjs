// What a small phone makes of the parts that every page has, and of lists and tables that were made for wide screens. SITE
// names the built site.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { launch } from './chromium.mjs';
import { pagesOf, samples } from './pages.mjs';
import { onDisk, PHONE, withTab } from './tab.mjs';

const site = path.resolve(process.env.SITE);
const pages = pagesOf(site);
const ofKind = kind => pages.filter(page => page.kind === kind);
const MOST_OF_HEAD = 90; // pixels
const onPhone = (file, use) => withTab(browser, onDisk(site, file), { viewport: PHONE }, use);

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

test('the head of a page takes little of the screen, and shows that its places go on', async () => {
  for (const { file } of ofKind('home')) {
    await onPhone(file, async tab => {
      const found = await tab.evaluate(() => {
        const places = document.querySelector('.places');
        const last = places.querySelector('li:last-child');
        places.scrollLeft = places.scrollWidth;
        return {
          height: document.querySelector('.site-head').getBoundingClientRect().height,
          heard: document.querySelector('.site-name .name-whole').textContent,
          title: document.querySelector('h1').textContent,
          fades: getComputedStyle(places).maskImage.includes('gradient'),
          // At the end of the row the last place is left of the fade.
          end: places.getBoundingClientRect().right - last.getBoundingClientRect().right,
        };
      });
      assert.ok(found.height <= MOST_OF_HEAD, `${file}: ${found.height}`);
      assert.equal(found.heard, found.title);
      assert.ok(found.fades);
      assert.ok(found.end >= 40, `${file}: the last place stays in the fade`);
    });
  }
});

test('the columns of the list of all units are filled alike', async () => {
  for (const { file } of ofKind('units')) {
    await onPhone(file, async tab => {
      const lists = await tab.evaluate(() => [...document.querySelectorAll('.letters')].map(list => {
        const { top, height } = list.getBoundingClientRect();
        const columns = new Map();
        for (const unit of list.querySelectorAll('dd')) {
          const { left, bottom } = unit.getBoundingClientRect();
          columns.set(left, Math.max(columns.get(left) ?? 0, bottom - top));
        }
        return { height, units: list.querySelectorAll('dd').length, bottoms: [...columns.values()] };
      }));
      const long = lists.filter(list => list.units > 50);
      assert.ok(long.length > 0);
      for (const { height, bottoms } of long) {
        assert.equal(bottoms.length, 2, file);
        assert.ok(bottoms.every(bottom => bottom > 0.95 * height), `${file}: ${bottoms} of ${height}`);
      }
    });
  }
});

test('a table of components needs no scrolling sideways, and is still a table for those who hear it', async () => {
  let checked = 0;
  for (const { file } of samples(ofKind('scorecard'), site, 12)) {
    await onPhone(file, async tab => {
      const tables = await tab.$$('.scroll > .parts');
      for (const table of tables) {
        const hidden = await table.evaluate(e => e.parentElement.scrollWidth - e.parentElement.clientWidth);
        assert.ok(hidden <= 0, `${file}: ${hidden} px are out of sight`);
        const cut = await table.evaluate(e => [...e.querySelectorAll('td, th')].filter(cell => cell.scrollWidth > cell.clientWidth).length);
        assert.equal(cut, 0, file);
        const heard = await tab.accessibility.snapshot({ root: table, interestingOnly: false });
        const roles = {};
        const count = node => { roles[node.role] = (roles[node.role] ?? 0) + 1; (node.children ?? []).forEach(count); };
        count(heard);
        const shown = await table.evaluate(e => ({ rows: e.rows.length, names: e.querySelectorAll('tbody th, tfoot th').length }));
        assert.equal(roles.row, shown.rows, `${file}: ${JSON.stringify(roles)}`);
        assert.equal(roles.rowheader, shown.names, `${file}: ${JSON.stringify(roles)}`);
        assert.ok(roles.columnheader > 0 && roles.table === 1, `${file}: ${JSON.stringify(roles)}`);
        checked += 1;
      }
    });
  }
  assert.ok(checked > 0);
});
