// Tables that a reader sorts and narrows: against the data of the board, by mouse and by keyboard, seen and heard.
// SITE names the built site.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { launch, walk } from './chromium.mjs';
import { pagesOf, samples } from './pages.mjs';
import { onDisk, PHONE, sideways, violations, withTab } from './tab.mjs';

const site = path.resolve(process.env.SITE);
const boards = pagesOf(site).filter(page => page.kind === 'board');
const largest = language => samples(boards.filter(page => page.language === language), site, 1)[0].file;
const some = samples(boards, site, 4).map(page => page.file);

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());
const open = (file, options, use) => withTab(browser, onDisk(site, file), options, async (tab, complaints) => {
  if (options.scripts !== false) await walk(tab);
  return use(tab, complaints);
});

/** The entries of a board as its JSON has them, best first. */
function entriesOf(file) {
  const folder = path.dirname(file).replace(/^en\//, '');
  return JSON.parse(fs.readFileSync(path.join(site, folder, `${path.basename(folder)}.json`), 'utf8')).entries;
}

/** What a table shows: heads with their state, and rows as unit id and texts of cells, only those that are seen. */
const reading = tab => tab.evaluate(() => [...document.querySelectorAll('#ranking-table, #components-table')].map(table => ({
  id: table.id,
  heads: [...table.tHead.rows[0].cells].map(head => ({
    text: head.textContent.trim(), sort: head.getAttribute('aria-sort'), wide: head.getClientRects().length > 0,
  })),
  rows: [...table.tBodies[0].rows].filter(row => row.getClientRects().length > 0).map(row => ({
    unit: row.querySelector('th a').getAttribute('href').split('units/')[1].replace(/\/\d+\/index\.html$/, ''),
    cells: [...row.cells].map(cell => {
      const copy = cell.cloneNode(true);
      copy.querySelectorAll('.under, .of, .unseen, .source-mark').forEach(part => part.remove());
      return copy.textContent.trim();
    }),
  })),
})));

/** A number as it is shown: decimal mark of the language, true minus, arrows of movement; nothing for a dash. */
function shown(text, language) {
  if (text === '–' || text === '') return null;
  const plain = (language === 'en' ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.'))
    .replace('−', '-').replace('▼ ', '-').replace('▲ ', '').replace(/^=$/, '0').replace(/=$/, '').split('/')[0];
  return Number(plain);
}

const press = (tab, table, at) => tab.evaluate((table, at) => {
  document.querySelectorAll(`#${table} thead button`)[at].click();
}, table, at);

/** Values in their order, missing ones last; `down` turns the order of those that are there. */
function inOrder(values, down) {
  const there = values.findIndex(value => value === null) < 0 ? values : values.slice(0, values.findIndex(value => value === null));
  if (values.slice(there.length).some(value => value !== null)) return 'a missing value does not stand last';
  const wrong = there.findIndex((value, at) => at > 0 && (down ? value > there[at - 1] : value < there[at - 1]));
  return wrong < 0 ? '' : `${there[wrong]} after ${there[wrong - 1]}`;
}

for (const file of some) {
  const language = file.startsWith('en/') ? 'en' : 'vi';
  test(`${file}: every head sorts both ways, and the rows follow the data`, async () => {
    const entries = new Map(entriesOf(file).map(entry => [entry.unit, entry]));
    await open(file, {}, async (tab, complaints) => {
      for (const { id, heads, rows } of await reading(tab)) {
        assert.deepEqual(rows.map(row => row.unit), [...entries.keys()], 'not as published at first');
        for (const [at, head] of heads.entries()) {
          const seen = [];
          for (const time of [0, 1, 2]) {
            await press(tab, id, at);
            const now = (await reading(tab)).find(table => table.id === id);
            const sort = now.heads[at].sort;
            assert.deepEqual(now.heads.filter(head => head.sort).length, 1, `${head.text}: one head says how the table is sorted`);
            assert.deepEqual(new Set(now.rows.map(row => row.unit)).size, rows.length, `${head.text}: rows got lost`);
            seen.push(sort);
            if (now.rows[0].cells[at].match(/^\p{L}{2}/u)) continue; // names and classes are looked at elsewhere
            const fault = inOrder(now.rows.map(row => shown(row.cells[at], language)), sort === 'descending');
            assert.equal(fault, '', `${id}, ${head.text}, ${sort}, time ${time}`);
          }
          assert.deepEqual([seen[0], seen[2]], [seen[2], seen[0]]);
          assert.notEqual(seen[0], seen[1], `${head.text} is not turned round`);
        }
      }
      assert.deepEqual(complaints, []);
    });
  });
}

test('scores that look equal are sorted by the digits of the data, equal ones stay as published', async () => {
  const file = largest('first');
  const entries = entriesOf(file);
  await open(file, {}, async tab => {
    const [table] = await reading(tab);
    const at = table.heads.findIndex(head => head.text.startsWith('Điểm'));
    await press(tab, 'ranking-table', at);
    await press(tab, 'ranking-table', at);
    const expected = entries.map((entry, place) => ({ ...entry, place }))
      .sort((a, b) => (a.score === null) - (b.score === null) || a.score - b.score || a.place - b.place);
    assert.deepEqual((await reading(tab))[0].rows.map(row => row.unit), expected.map(entry => entry.unit));
  });
});

test('components are sorted by the digits of the data', async () => {
  const file = largest('first');
  const entries = entriesOf(file);
  await open(file, {}, async tab => {
    const components = (await reading(tab)).find(table => table.id === 'components-table');
    assert.ok(components, 'the largest board has no table of components');
    for (let at = 1; at < components.heads.length; at += 1) {
      // Which component a column shows: the one whose values look like those of the column, all of them.
      const like = id => components.rows.every((row, place) => {
        const value = entries[place].components[id];
        return value === undefined ? row.cells[at] === '–' : Math.abs(value - shown(row.cells[at], 'vi')) < 0.00501;
      });
      const id = Object.keys(entries[0].components).find(like);
      assert.ok(id, `no component has the values of column ${at}`);
      await press(tab, 'components-table', at);
      const value = entry => entry.components[id];
      const expected = entries.map((entry, place) => ({ entry, place }))
        .sort((a, b) => (value(a.entry) === undefined) - (value(b.entry) === undefined) || value(b.entry) - value(a.entry) || a.place - b.place);
      const now = (await reading(tab)).find(table => table.id === 'components-table');
      assert.deepEqual(now.rows.map(row => row.unit), expected.map(({ entry }) => entry.unit), id);
    }
  });
});

test('names are in the order of the Vietnamese alphabet', async () => {
  await open(largest('first'), {}, async tab => {
    await press(tab, 'ranking-table', 1);
    const names = (await reading(tab))[0].rows.map(row => row.cells[1]);
    const order = new Intl.Collator('vi'), proper = name => name.replace(/^TP\.\s/, '');
    assert.deepEqual(names, [...names].sort((one, other) => order.compare(proper(one), proper(other))));
    assert.ok(names.indexOf('Đà Nẵng') > names.indexOf('Cần Thơ') && names.indexOf('Hà Nội') < names.indexOf('Hải Phòng'));
  });
});

const heard = tab => tab.evaluate(() => document.querySelector('main > [role="status"]').textContent.replaceAll('\u00a0', ' '));
const fill = (tab, selector, text) => tab.evaluate((selector, text) => {
  const input = document.querySelector(selector);
  input.value = text;
  input.dispatchEvent(new Event(input.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
}, selector, text);

test('a part of a name narrows the rows, with accents or without; ranks stay as they are', async () => {
  const file = largest('first');
  await open(file, {}, async tab => {
    const [{ rows }] = await reading(tab);
    for (const [typed, found] of [['dak', ['Đắk Lắk', 'Đắk Nông']], ['ĐẮK', ['Đắk Lắk', 'Đắk Nông']], ['da nang', ['Đà Nẵng']],
      ['  hải-PHÒNG ', ['Hải Phòng']], ['zzz', []], ['.*', rows.map(row => row.cells[1])]]) {
      await fill(tab, '#ranking-table-filter', typed);
      const [now] = await reading(tab);
      assert.deepEqual(now.rows.map(row => row.cells[1]).sort(), [...found].sort(), typed);
      const before = new Map(rows.map(row => [row.unit, row.cells[0]]));
      now.rows.forEach(row => assert.equal(row.cells[0], before.get(row.unit)));
      assert.equal(await heard(tab), `Hiện ${found.length}/${rows.length} đơn vị.`);
    }
  });
});

test('a peer group narrows the rows to its members on the board', async () => {
  await open(largest('first'), {}, async tab => {
    const groups = await tab.evaluate(() => [...document.querySelectorAll('#ranking-table-group option[value]:not([value=""])')]
      .map(option => ({ id: option.value, name: option.textContent })));
    assert.ok(groups.length > 1);
    const tables = await tab.evaluate(() => [...document.querySelectorAll('details.group')].map(group => ({
      name: group.querySelector('summary').firstChild.textContent.trim(),
      members: [...group.querySelectorAll('tbody th')].map(name => name.textContent.trim()),
    })));
    const all = (await reading(tab))[0].rows.length;
    for (const { id, name } of groups) {
      await fill(tab, '#ranking-table-group', id);
      const names = (await reading(tab))[0].rows.map(row => row.cells[1]);
      const table = tables.find(table => table.name === name);
      if (table) assert.deepEqual([...names].sort(), [...table.members].sort(), name);
      assert.equal(await heard(tab), `Hiện ${names.length}/${all} đơn vị.`);
    }
  });
});

test('what was done is heard, and the way back leads to the published order', async () => {
  await open(largest('first'), {}, async tab => {
    const back = () => tab.evaluate(() => !document.querySelector('.table-tools button').hidden);
    const published = (await reading(tab))[0].rows.map(row => row.unit);
    assert.equal(await back(), false);
    await press(tab, 'ranking-table', 1);
    assert.equal(await heard(tab), 'Sắp theo Đơn vị, tăng dần.');
    await press(tab, 'ranking-table', 1);
    assert.equal(await heard(tab), 'Sắp theo Đơn vị, giảm dần.');
    await tab.click('#ranking-table-filter');
    await tab.keyboard.type('b');
    assert.equal(await back(), true);
    await tab.click('.table-tools button');
    const [now] = await reading(tab);
    assert.deepEqual(now.rows.map(row => row.unit), published);
    assert.equal(now.heads[0].sort, 'ascending');
    assert.equal(await back(), false);
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'ranking-table-filter');
  });
  await open(largest('en'), {}, async tab => {
    await press(tab, 'ranking-table', 2);
    assert.match(await heard(tab), /^Sorted by Score, descending\.$/);
  });
});

test('sorted and narrowed tables are as accessible as the page was', async () => {
  for (const scheme of ['light', 'dark']) {
    await open(largest('first'), {}, async tab => {
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await press(tab, 'ranking-table', 2);
      await fill(tab, '#ranking-table-filter', 'b');
      assert.deepEqual(await violations(tab), [], scheme);
    });
  }
});

test('the keyboard alone sorts, narrows and is never behind the head of a table', async () => {
  await open(largest('first'), { viewport: { width: 1000, height: 600 } }, async tab => {
    await tab.focus('#ranking-table-filter');
    await tab.keyboard.type('ha');
    assert.ok((await reading(tab))[0].rows.length < 20);
    await tab.evaluate(() => { document.querySelector('#ranking-table-filter').value = ''; });
    await fill(tab, '#ranking-table-filter', '');
    await tab.focus('#ranking-table thead button');
    for (const key of ['Tab', 'Enter', 'Tab', 'Space']) await tab.keyboard.press(key);
    const [{ heads }] = await reading(tab);
    assert.equal(heads[2].sort, 'descending');
    // Back through the whole table: what has the focus is seen whole, below the head that stays.
    const behind = await tab.evaluate(async () => {
      const faults = [];
      for (const [table, head] of [['#ranking-table', 0], ['#components-table', 1]]) {
        for (const link of [...document.querySelectorAll(`${table} tbody th a`)].reverse()) {
          link.focus();
          const own = link.getBoundingClientRect(), top = document.querySelectorAll(`${table} thead th`)[head].getBoundingClientRect();
          if (own.top < Math.min(top.bottom, top.top + 200) - 1 && own.bottom > top.top && own.left < top.right) faults.push(link.textContent);
          if (own.top < 0 || own.bottom > innerHeight) faults.push(`${link.textContent} out of sight`);
        }
      }
      return faults;
    });
    assert.deepEqual(behind, []);
  });
});

for (const file of [largest('first'), largest('en')]) {
  test(`${file}: nothing moves when the script arrives, on a phone and on a desk`, async () => {
    for (const viewport of [PHONE, { width: 1280, height: 900 }]) {
      const places = scripts => open(file, { viewport, scripts }, tab => tab.evaluate(() => {
        const from = document.querySelector('#ranking-table').getBoundingClientRect();
        return [...document.querySelectorAll('#ranking-table thead th, #ranking-table tbody tr')].slice(0, 12).filter(e => e.getClientRects().length > 0).map(e => {
          const { x, y, width, height } = e.getBoundingClientRect();
          return [x, y - from.y, width, height].map(Math.round).join(' ');
        });
      }));
      assert.deepEqual(await places(true), await places(false), `at ${viewport.width}`);
      await open(file, { viewport }, async tab => {
        const moved = await tab.evaluate(() => new Promise(done => {
          new PerformanceObserver(list => done(list.getEntries().reduce((sum, entry) => sum + entry.value, 0)))
            .observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(0), 500);
        }));
        assert.ok(moved < 0.001, `layout shift of ${moved}`);
      });
    }
  });

  test(`${file}: on a phone no sideways scrolling, and every control is large enough`, async () => {
    await open(file, { viewport: PHONE }, async tab => {
      assert.equal(await sideways(tab), false);
      const small = await tab.evaluate(() => [...document.querySelectorAll('.table-tools :is(input, select, button), thead button')]
        .filter(e => e.getClientRects().length > 0).map(e => [e.outerHTML.slice(0, 60), e.getBoundingClientRect()])
        .filter(([, { width, height }]) => width < 24 || height < 24).map(([what]) => what));
      assert.deepEqual(small, []);
    });
  });

  test(`${file}: without scripts the whole table is there, in the published order, and no control`, async () => {
    await open(file, { scripts: false }, async tab => {
      assert.deepEqual((await reading(tab))[0].rows.map(row => row.unit), entriesOf(file).map(entry => entry.unit));
      const controls = await tab.evaluate(() => [...document.querySelectorAll('.table-tools, main button')]
        .filter(e => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden').length);
      assert.equal(controls, 0);
    });
  });

  test(`${file}: on paper the table is as published, whole and without controls`, async () => {
    await open(file, {}, async tab => {
      await press(tab, 'ranking-table', 1);
      await fill(tab, '#ranking-table-filter', 'ha');
      await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await tab.emulateMediaType('print');
      assert.deepEqual((await reading(tab))[0].rows.map(row => row.unit), entriesOf(file).map(entry => entry.unit));
      assert.equal(await tab.evaluate(() => document.querySelector('.table-tools').getClientRects().length), 0);
      await tab.emulateMediaType('screen');
      await tab.evaluate(() => dispatchEvent(new Event('afterprint')));
      assert.ok((await reading(tab))[0].rows.length < 20, 'the reader’s choice was lost');
    });
  });
}

test('a jump to a table far below leads there and stays there, and its controls are awake', async () => {
  for (const viewport of [PHONE, { width: 1280, height: 900 }]) {
    for (const id of ['ranking', 'components']) {
      await withTab(browser, onDisk(site, largest('first')), { viewport }, async tab => {
        assert.equal(await tab.evaluate(() => document.querySelectorAll('thead button').length), 0, 'awake before a reader came');
        await tab.evaluate(id => document.querySelector(`.jumps a[href="#${id}"]`).click(), id);
        await tab.waitForSelector(`#${id}-table thead button`);
        const top = await tab.evaluate(async id => {
          await new Promise(done => { setTimeout(done, 400); });
          return document.getElementById(id).getBoundingClientRect().top;
        }, id);
        assert.ok(top > -1 && top < viewport.height / 3, `${id} at ${viewport.width}: ${top}`);
      });
    }
  }
});
