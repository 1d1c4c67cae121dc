// Units side by side: chosen by hand, by keyboard and by address, against the data of the boards. SITE names the built site.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { launch } from './chromium.mjs';
import { pagesOf } from './pages.mjs';
import { serve } from './server.mjs';
import { onDisk, PHONE, sideways, violations, withTab } from './tab.mjs';

const site = path.resolve(process.env.SITE);
const pages = pagesOf(site);

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const address = (fragment, language = '') => `${onDisk(site, `${language}compare/index.html`)}${fragment ? `#${fragment}` : ''}`;

/** Waits until what the address asks for is shown, or refused. */
const settled = async tab => {
  await tab.evaluate(() => new Promise(done => { setTimeout(done, 60); }));
  await tab.waitForFunction(() => {
    const place = document.getElementById('compare');
    return place && document.querySelector('.compare-status').textContent !== place.dataset.loading;
  });
};

/** Opens the page with something behind the #, waits until it is shown. */
const open = (fragment, options, use) => withTab(browser, address(fragment, options.language), options, async (tab, complaints) => {
  await settled(tab);
  return use(tab, complaints);
});

/** Everything a reader sees of a comparison. */
const seen = tab => tab.evaluate(() => {
  const table = which => document.querySelector(`.compare-result table${which}`);
  const rows = table => [...(table ? table.tBodies : [])].map(body => [...body.rows].map(row => [...row.cells].map(cell => cell.innerText.replace(/\s+/g, ' ').trim())));
  return {
    series: document.querySelector('#compare-series').value,
    heads: [...document.querySelectorAll('.compare-result table:first-of-type thead th')].map(head => head.textContent),
    years: rows(table(':not(.compare-parts)')), parts: rows(table('.compare-parts')),
    status: document.querySelector('.compare-status').textContent,
    chosen: [...document.querySelectorAll('.compare-chosen button')].map(button => button.textContent),
    boxes: [...document.querySelectorAll('.compare-list input')].map(box => ({ id: box.value, checked: box.checked, disabled: box.disabled })),
    address: document.querySelector('#compare-address').value,
  };
});

/** The boards of a series over the years, newest first, as their JSON has them. */
function boardsOf(series) {
  const [index, ...rest] = series.split('/'), board = rest.pop(), folder = path.join(site, index, ...rest);
  return fs.readdirSync(folder).filter(year => /^\d{4}$/.test(year)).sort().reverse()
    .map(year => path.join(folder, year, board, `${board}.json`)).filter(file => fs.existsSync(file))
    .map(file => JSON.parse(fs.readFileSync(file, 'utf8')));
}

const offered = () => withTab(browser, address(), {}, tab => tab.evaluate(() => [...document.querySelectorAll('option[data-numbers]')].map(option => option.value)));

test('every ranking with two units can be chosen, and says what the boards say', async () => {
  const all = await offered();
  assert.ok(all.length > 10);
  for (const series of all) {
    const boards = boardsOf(series);
    const units = [...new Set(boards.flatMap(board => board.entries.map(entry => entry.unit)))].slice(0, 4);
    await open(`${series}?u=${units.join(',')}`, {}, async (tab, complaints) => {
      const { years, heads, status } = await seen(tab);
      assert.equal(heads.length, units.length + 1, series);
      const rows = years.flat().filter(row => row.length === units.length + 1);
      assert.ok(rows.every(row => row.slice(1).some(cell => cell !== '–')), `${series}: a year in which none has anything`);
      const shown = boards.filter(board => rows.some(row => row[0].startsWith(String(board.year))));
      assert.deepEqual(rows.map(row => Number(row[0].slice(0, 4))), shown.map(board => board.year));
      for (const [place, board] of shown.entries()) {
        units.forEach((unit, at) => {
          const entry = board.entries.find(entry => entry.unit === unit), cell = rows[place][at + 1];
          if (!entry) { assert.equal(cell, '–', `${series} ${board.year} ${unit}`); return; }
          const score = cell.split(' ')[0].replace(/\*$/, '');
          const noted = entry.note !== null || entry.conflicts.length > 0;
          if (noted && entry.score !== null) assert.match(cell, /^\S+\*/, `${series} ${board.year} ${unit}: no star`);
          if (entry.score === null) assert.equal(score, '–');
          else assert.ok(Math.abs(Number(score.replaceAll('.', '').replace(',', '.')) - entry.score) < 0.00501, `${series} ${board.year} ${unit}: ${cell}`);
          if (entry.rank !== null) assert.match(cell, new RegExp(` ${entry.rank}=?(/${board.of ?? ''}| \\()`), `${series} ${board.year} ${unit}`);
          assert.equal(cell.includes('tính lại'), entry.rank_basis === 'computed');
        });
      }
      const missed = boards.filter(board => !shown.includes(board) && board.entries.some(entry => units.includes(entry.unit) && (entry.score !== null || entry.rank !== null)));
      assert.deepEqual(missed, [], `${series}: a year with numbers is not shown`);
      assert.match(status, new RegExp(`^Đã chọn ${units.length}/4 đơn vị`));
      assert.deepEqual(complaints, []);
    });
  }
});

test('years that cannot be compared are parted, with the reason between them', async () => {
  await open('papi/viet-nam/provinces?u=hai-phong,da-nang', {}, async tab => {
    const { years } = await seen(tab);
    assert.ok(years.length > 1);
    for (const [place, body] of years.entries()) {
      if (place === 0) continue;
      assert.equal(body[0].length, 1, 'a part begins with its reason');
      const [newer, older] = [years[place - 1].at(-1)[0], body[1][0]];
      assert.match(body[0][0], new RegExp(`năm ${older}`));
      assert.ok(newer > older);
    }
  });
});

test('components are those of the newest year that all have, with their maxima', async () => {
  const series = 'papi/viet-nam/provinces', units = ['hai-phong', 'bac-ninh', 'quang-ninh'];
  const newest = boardsOf(series).find(board => units.every(unit => Object.keys(board.entries.find(entry => entry.unit === unit)?.components ?? {}).length));
  await open(`${series}?u=${units.join(',')}`, {}, async tab => {
    const { parts } = await seen(tab);
    assert.ok(parts[0].length >= 6);
    assert.match(await tab.evaluate(() => document.querySelector('.compare-parts caption').textContent), new RegExp(`năm ${newest.year}`));
    for (const row of parts[0]) {
      assert.match(row[0], /tối đa \d/);
      const values = row.slice(1).map(text => Number(text.replace(',', '.')));
      const components = units.map(unit => newest.entries.find(entry => entry.unit === unit).components);
      const id = Object.keys(components[0]).find(id => components.every((of, at) => Math.abs(of[id] - values[at]) < 0.00501));
      assert.ok(id, `no component has the values ${values}`);
    }
  });
});

test('a reader chooses, goes back and forward, and passes the address on', async () => {
  let passed;
  await open('', {}, async (tab, complaints) => {
    await tab.select('#compare-series', 'sipas/viet-nam/provinces');
    await settled(tab);
    const check = async id => { await tab.evaluate(id => document.querySelector(`.compare-list input[value="${id}"]`).click(), id); await settled(tab); };
    for (const id of ['hai-phong', 'quang-ninh', 'ha-noi']) await check(id);
    assert.deepEqual((await seen(tab)).heads.slice(1), ['Hải Phòng', 'Quảng Ninh', 'Hà Nội']);
    assert.match(tab.url(), /#sipas\/viet-nam\/provinces\?u=hai-phong,quang-ninh,ha-noi$/);
    await tab.goBack(); await settled(tab);
    assert.deepEqual((await seen(tab)).chosen.length, 2);
    await tab.goForward(); await settled(tab);
    passed = await seen(tab);
    assert.equal(passed.chosen.length, 3);
    assert.equal(passed.address, tab.url());
    await tab.evaluate(() => document.querySelector('.compare-chosen button').click());
    await settled(tab);
    assert.deepEqual((await seen(tab)).heads.slice(1), ['Quảng Ninh', 'Hà Nội']);
    assert.deepEqual(complaints, []);
  });
  await withTab(browser, passed.address, {}, async tab => {
    await settled(tab);
    assert.deepEqual(await seen(tab), passed);
  });
  // As some messengers write it.
  await open(passed.address.split('#')[1].replaceAll(',', '%2C').replaceAll('/', '%2F').replace('?', '%3F'), {}, async tab => {
    assert.deepEqual((await seen(tab)).years, passed.years);
  });
});

test('both tables of a comparison are equally wide, and a component has the width of a phone for its name', async () => {
  const widths = tab => tab.evaluate(() => [...document.querySelectorAll('.compare-result table')].map(table => Math.round(table.getBoundingClientRect().width)));
  for (const units of ['hai-phong,da-nang', 'hai-phong,da-nang,can-tho', 'hai-phong,da-nang,can-tho,ha-noi']) {
    await open(`papi/viet-nam/provinces?u=${units}`, {}, async tab => {
      const [years, parts] = await widths(tab);
      assert.equal(years, parts, units);
    });
  }
  await open('papi/viet-nam/provinces?u=hai-phong,da-nang,can-tho,ha-noi', { viewport: PHONE }, async tab => {
    const name = await tab.$eval('.compare-parts tbody th', e => e.getBoundingClientRect().width);
    assert.ok(name > 300, `${name} px`);
  });
});

test('the fifth unit cannot be chosen, and the page says why', async () => {
  await open('papi/viet-nam/provinces?u=hai-phong,da-nang,can-tho,ha-noi', {}, async tab => {
    const { boxes, status } = await seen(tab);
    assert.ok(boxes.every(box => box.checked !== box.disabled));
    assert.match(status, /Đã đủ bốn đơn vị/);
  });
});

test('a comparison is accessible, in light and dark, before anything is chosen and after', async () => {
  for (const scheme of ['light', 'dark']) {
    for (const fragment of ['', 'papi/viet-nam/provinces?u=hai-phong', 'papi/viet-nam/provinces?u=hai-phong,da-nang,can-tho,ha-noi']) {
      await open(fragment, { viewport: { width: 320, height: 640 } }, async tab => {
        await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        assert.deepEqual(await violations(tab), [], `${scheme} #${fragment}`);
      });
    }
  }
});

test('the keyboard alone is enough', async () => {
  await open('', { viewport: PHONE }, async tab => {
    await tab.focus('#compare-series');
    await tab.keyboard.type('SIPAS · Việt');
    await settled(tab);
    assert.equal((await seen(tab)).series, 'sipas/viet-nam/provinces');
    await tab.evaluate(() => document.querySelector('.compare-units summary').focus());
    await tab.keyboard.press('Tab');
    assert.equal(await tab.evaluate(() => document.activeElement.id), 'compare-filter');
    await tab.keyboard.type('hai p');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Space');
    await settled(tab);
    assert.deepEqual((await seen(tab)).chosen.map(name => name.trim().split(' ×')[0]), ['Hải Phòng']);
    assert.equal(await tab.evaluate(() => document.activeElement.value), 'hai-phong', 'the focus was lost');
  });
});

const LONG = 'x'.repeat(10000);
const BAD = [
  ['nonsense', 'nonsense'], ['', ''], ['#', '#'], ['/', '/'], ['?u=hai-phong', '?u=hai-phong'], [LONG, 'xxx'], [`papi/viet-nam/provinces?u=${LONG}`, 'papi'],
  ['%E0%A4%A', '%E0'], ['papi/viet-nam/provinces?u=%', 'papi'], ['<img src=x onerror=alert(1)>', '<img'],
  ['%3Cscript%3Ealert(1)%3C/script%3E', '<script>'], ['papi/viet-nam/provinces?u=<b>x</b>,hai-phong,da-nang', '<b>x</b>'],
  ['papi/viet-nam/provinces?u=hai-phong,hai-phong,da-nang', 'hai-phong'], ['papi/viet-nam/provinces?u=sao-hoa,hai-phong,da-nang', 'sao-hoa'],
  ['papi/viet-nam/provinces?u=hai-phong,da-nang,can-tho,ha-noi,bac-ninh', 'bac-ninh'], ['papi/viet-nam/nowhere?u=hai-phong', 'papi/viet-nam/nowhere'],
  ['__proto__/constructor/toString?u=__proto__', '__proto__'], ['papi/viet-nam/provinces?u=__proto__,constructor', '__proto__'],
  ['papi/viet-nam/provinces?v=1&fbclid=2', null], ['papi/viet-nam/provinces?u=,,,', null], ['javascript:alert(1)', 'javascript'],
];
for (const [fragment, told] of BAD) {
  test(`an address that ends in #${fragment.slice(0, 60)} does no harm and is answered politely`, async () => {
    await withTab(browser, address(fragment), {}, async (tab, complaints) => {
      let alarmed = false;
      tab.on('dialog', async dialog => { alarmed = true; await dialog.dismiss(); });
      await settled(tab);
      const { status } = await seen(tab);
      if (told) assert.ok(status.includes('không dùng được') && status.includes(told.slice(0, 40)), status);
      else assert.doesNotMatch(status, /không dùng được/);
      assert.ok(status.length < 300, 'a long answer');
      assert.equal(await tab.evaluate(() => document.querySelectorAll('.compare :is(img, script, b.x)').length), 0);
      assert.equal(await sideways(tab), false);
      assert.deepEqual([alarmed, complaints], [false, []]);
      // And the page still works.
      await tab.select('#compare-series', 'papi/viet-nam/provinces');
      await settled(tab);
      assert.ok((await seen(tab)).boxes.length > 60);
    });
  });
}

test('English, on a phone, in the dark: no sideways scrolling with four units of long names', async () => {
  for (const [language, series] of [['en/', 'par/hoa-binh/departments'], ['', 'par/hoa-binh/departments'], ['en/', 'papi/viet-nam/provinces']]) {
    const units = boardsOf(series)[0].entries.map(entry => entry.unit).slice(0, 4);
    for (const width of [360, 320]) {
      await open(`${series}?u=${units.join(',')}`, { language, viewport: { ...PHONE, width } }, async (tab, complaints) => {
        assert.equal(await sideways(tab), false, `${series} at ${width}`);
        const { heads, years, status } = await seen(tab);
        assert.equal(heads.length, 5);
        if (language) {
          assert.match(status, /^4 of 4 units chosen/);
          assert.ok(years.flat().flat().every(text => !/\d,\d/.test(text)), 'a decimal comma in English');
        }
        const small = await tab.evaluate(() => [...document.querySelectorAll('.compare :is(button, select, input[type=search], summary, label:has(input[type=checkbox]))')]
          .filter(e => e.getClientRects().length > 0 && e.getBoundingClientRect().height < 24).map(e => e.outerHTML.slice(0, 80)));
        assert.deepEqual(small, []);
        assert.deepEqual(complaints, []);
      });
    }
  }
});

test('links of units, boards and groups lead to a comparison that works', async () => {
  const kinds = ['unit', 'board', 'group'];
  for (const kind of kinds) {
    const of = pages.filter(page => page.kind === kind);
    let followed = 0;
    for (const { file } of of.filter((_, at) => at % Math.ceil(of.length / 12) === 0)) {
      const links = await withTab(browser, onDisk(site, file), { scripts: false }, tab => tab.evaluate(() => [...document.querySelectorAll('main a[href*="compare/index.html#"]')].map(a => a.href)));
      for (const href of links.slice(0, 2)) {
        await withTab(browser, href, {}, async (tab, complaints) => {
          await settled(tab);
          const { status, boxes } = await seen(tab);
          assert.ok(boxes.length > 1, href);
          assert.doesNotMatch(status, /không dùng được|cannot be used/);
          assert.deepEqual(complaints, []);
        });
        followed += 1;
      }
    }
    assert.ok(followed > 0, `no ${kind} page leads to a comparison`);
  }
});

test('without scripts the page says so and leads to groups and boards that hold the same', async () => {
  await withTab(browser, address(), { scripts: false }, async tab => {
    const text = await tab.evaluate(() => document.querySelector('main').innerText);
    assert.match(text, /JavaScript/);
    const controls = await tab.evaluate(() => [...document.querySelectorAll('main :is(select, input, button)')].filter(e => e.getClientRects().length > 0).length);
    assert.equal(controls, 0);
    const groups = await tab.evaluate(() => [...document.querySelectorAll('main a[href*="groups/"]')].map(a => a.href));
    assert.ok(groups.length > 0);
    await tab.goto(groups[0]);
    const tables = await tab.evaluate(() => [...document.querySelectorAll('.years-table')].map(table => [table.tHead.rows[0].cells.length, table.tBodies[0].rows.length]));
    assert.ok(tables.some(([years, members]) => years > 5 && members > 5), 'no table of members and years');
  });
});

test('on a plain web server below a folder it asks for one file of numbers and nothing else', async () => {
  const server = await serve(site, '/a/b/');
  try {
    const href = `${server.origin}/a/b/compare/index.html#papi/viet-nam/provinces?u=hai-phong,da-nang`;
    await withTab(browser, href, { allowed: [`${server.origin}/a/b/`, 'data:'] }, async (tab, complaints) => {
      await settled(tab);
      assert.equal((await seen(tab)).heads.length, 3);
      const asked = await tab.evaluate(() => performance.getEntriesByType('resource').map(entry => entry.name).filter(name => name.includes('/compare/')));
      assert.equal(asked.length, 1);
      assert.deepEqual(complaints, []);
    });
  } finally {
    await server.close();
  }
});

test('numbers that do not come are told, not waited for', async () => {
  await withTab(browser, address(), {}, async tab => {
    await tab.evaluate(() => document.querySelectorAll('option[data-numbers]').forEach(option => option.setAttribute('data-numbers', 'gone.js')));
    await tab.select('#compare-series', 'papi/viet-nam/provinces');
    await settled(tab);
    assert.match((await seen(tab)).status, /Không tải được/);
  });
});
