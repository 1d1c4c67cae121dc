// Finding one's place: what people type, in a real browser on a phone, from a folder. SITE names the built site.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import zlib from 'node:zlib';
import { axeSource, complaintsOf, launch, LOCAL } from './chromium.mjs';
import { pagesOf } from './pages.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const site = path.resolve(process.env.SITE);
const pages = pagesOf(site);
const PHONE = { width: 360, height: 740, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const fromDisk = file => pathToFileURL(path.join(site, file)).href;
// The first language first.
const searches = pages.filter(page => page.kind === 'search').map(page => page.file).sort((a, b) => a.length - b.length);
const lines = file => fs.readFileSync(path.join(here, '..', file), 'utf8').split('\n').filter(line => line && !line.startsWith('#'));
const BOX = '[role="combobox"]';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** Opens a page on a phone, gives it to `use`, and asks that the browser complained of nothing. */
async function opened(file, use, { scripts = true, hash = '' } = {}) {
  const tab = await browser.newPage();
  try {
    await tab.setViewport(PHONE);
    await tab.setJavaScriptEnabled(scripts);
    const complaints = complaintsOf(tab, LOCAL);
    await tab.goto(fromDisk(file) + hash);
    await use(tab);
    assert.deepEqual(complaints, []);
  } finally {
    await tab.close();
  }
}

/** The index of the page is there. */
async function ready(tab) {
  await tab.focus(BOX);
  await tab.waitForFunction(() => self.searchIndex);
}

/** What the box shows for each of many texts: the addresses of the results, first to last, below the page's language. */
const results = (tab, texts) => tab.evaluate((texts, box) => {
  const input = document.querySelector(box);
  const root = new URL(document.querySelector('[data-search]').dataset.root || './', location.href).href;
  return texts.map(text => {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return [...document.querySelectorAll('.search-result > a:first-child')].map(a => a.href.slice(root.length));
  });
}, texts, BOX);

const shown = tab => tab.$eval('.search-shown', e => e.textContent);

test('what people type finds the unit they mean', async () => {
  const pairs = lines('search.tsv').map(line => line.split('\t'));
  assert.ok(pairs.length >= 300, `${pairs.length} pairs`);
  await opened(searches[0], async tab => {
    await ready(tab);
    const found = await results(tab, pairs.map(([query]) => query));
    const at = pairs.map(([, id], pair) => found[pair].indexOf(`units/${id}/index.html`));
    pairs.forEach(([query, id], pair) => {
      if (at[pair] !== 0) console.log(`${at[pair] < 0 ? 'not found' : `place ${at[pair] + 1}`}: “${query}” → ${id}`);
    });
    const share = most => at.filter(place => place >= 0 && place < most).length / pairs.length;
    console.log(`${pairs.length} pairs: first ${(100 * share(1)).toFixed(1)} %, first three ${(100 * share(3)).toFixed(1)} %`);
    assert.ok(share(1) >= 0.95, 'first');
    assert.ok(share(3) >= 0.99, 'first three');
  });
});

test('what stands beside a name are words: each kind of result says what it is', async () => {
  const texts = { papi: 'chỉ số', 'sipas viet nam': 'kết quả', 'tay nguyen': 'nhóm đơn vị', 'so noi vu': '' };
  await opened(searches[0], async tab => {
    await ready(tab);
    for (const [text, kind] of Object.entries(texts)) {
      await results(tab, [text]);
      const facts = await tab.$$eval('.search-facts', all => all.map(e => e.textContent));
      assert.ok(facts.length > 0 && facts.some(fact => fact.includes(kind)), `${text}: ${facts.join(' | ')}`);
      facts.forEach(fact => assert.doesNotMatch(fact, /\.js|index|undefined|\{/, text));
    }
  });
});

for (const file of searches) {
  test(`${file}: every unit is found by its name, without accents, and the name of what it lies in`, async () => {
    await opened(file, async tab => {
      await ready(tab);
      const units = await tab.evaluate(() => finder.open(self.searchIndex).filter(entry => entry.kind === 'unit')
        .map(entry => ({ path: entry.path, query: finder.fold(`${entry.name} ${entry.above?.brief ?? ''}`) })));
      const namesakes = query => units.filter(unit => unit.query === query).length;
      const found = await results(tab, units.map(unit => unit.query));
      const missed = units.filter((unit, at) => found[at].indexOf(unit.path) < 0
        || found[at].indexOf(unit.path) >= namesakes(unit.query) + 2);
      assert.deepEqual(missed, []);
    });
  });

  test(`${file}: everything the index knows is there, and it is small`, async () => {
    await opened(file, async tab => {
      await ready(tab);
      const paths = await tab.evaluate(() => finder.open(self.searchIndex).map(entry => entry.path));
      const folder = path.dirname(path.dirname(path.join(site, file)));
      assert.deepEqual(paths.filter(each => !fs.existsSync(path.join(folder, each))), []);
      assert.equal(new Set(paths).size, paths.length);
      const language = pages.find(page => page.file === file).language;
      const missing = pages.filter(page => page.language === language && ['unit', 'edition', 'series', 'board', 'group', 'index'].includes(page.kind))
        .map(page => path.relative(folder, path.join(site, page.file))).filter(each => !paths.includes(each));
      assert.deepEqual(missing, []);
    });
    const index = fs.readdirSync(path.join(site, path.dirname(file))).find(name => name.endsWith('.js'));
    const bytes = fs.readFileSync(path.join(site, path.dirname(file), index));
    const packed = zlib.gzipSync(bytes, { level: 9 }).length;
    console.log(`${index}: ${bytes.length} bytes, ${packed} packed`);
    assert.ok(packed <= 15 * 1024);
  });
}

test('the script folds a text as the program does', async () => {
  const pairs = lines('fold.tsv').map(line => line.split('\t'));
  await opened(searches[0], async tab => {
    assert.deepEqual(await tab.evaluate(texts => texts.map(text => finder.fold(text)), pairs.map(([text]) => text)), pairs.map(([, folded]) => folded));
  });
});

test('letters typed with accents come before the same letters with others', async () => {
  await opened(searches[0], async tab => {
    await ready(tab);
    const names = await tab.evaluate(() => finder.find(finder.open(self.searchIndex), 'đường', 40).found.map(entry => entry.name));
    const first = names.findIndex(name => !/đường/i.test(name.normalize('NFC')));
    assert.ok(first > 0 && names.slice(first).every(name => !/đường/i.test(name.normalize('NFC'))), names.join(', '));
  });
});

for (const file of ['index.html', ...searches]) {
  test(`${file}: with the keyboard alone`, async () => {
    await opened(file, async tab => {
      for (let stop = 0; stop < 40 && !await tab.evaluate(box => document.activeElement.matches(box), BOX); stop++) await tab.keyboard.press('Tab');
      await tab.keyboard.type('ninh binh');
      await tab.waitForSelector('[role="option"]');
      assert.equal(await tab.$eval(BOX, e => e.getAttribute('aria-expanded')), 'true');
      const active = () => tab.$eval(BOX, e => document.getElementById(e.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null);
      const all = await tab.$$eval('[role="option"]', options => options.map(option => option.textContent));
      assert.equal(await active(), null);
      for (const [key, expected] of [['ArrowDown', all[0]], ['ArrowDown', all[1]], ['ArrowUp', all[0]], ['ArrowUp', null],
        ['ArrowUp', all.at(-1)], ['Home', all[0]], ['End', all.at(-1)], ['ArrowDown', null], ['ArrowDown', all[0]]]) {
        await tab.keyboard.press(key);
        assert.equal(await active(), expected, key);
      }
      assert.equal(await tab.$$eval('[aria-selected="true"]', options => options.length), 1);
      const href = await tab.$eval('[role="option"]', option => option.href);
      await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
      assert.equal(tab.url(), href);
    });
  });
}

test('Escape closes what the home page shows, and empties the box', async () => {
  await opened('index.html', async tab => {
    await tab.type(BOX, 'hai');
    await tab.waitForSelector('[role="option"]');
    await tab.keyboard.press('Escape');
    assert.equal(await tab.$eval('.search-panel', e => e.hidden), true);
    assert.equal(await tab.$eval(BOX, e => e.getAttribute('aria-expanded')), 'false');
    await tab.keyboard.press('Escape');
    assert.equal(await tab.$eval(BOX, e => e.value), '');
  });
});

test('Enter without a choice leads to the search page, Back leads back, and a search has an address', async () => {
  await opened('index.html', async tab => {
    await tab.type(BOX, 'đà nẵng');
    await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
    assert.equal(tab.url(), `${fromDisk(searches[0])}#q=${encodeURIComponent('đà nẵng')}`);
    await tab.waitForSelector('[role="option"]');
    assert.equal(await tab.$eval(BOX, e => e.value), 'đà nẵng');
    await tab.$eval(BOX, e => e.select());
    await tab.keyboard.type('hue');
    await tab.waitForFunction(() => location.hash === '#q=hue');
    const href = await tab.$eval('[role="option"]', option => option.href);
    await Promise.all([tab.waitForNavigation(), tab.tap('[role="option"]')]);
    assert.equal(tab.url(), href);
    await tab.goBack();
    await tab.waitForSelector('[role="option"]');
    assert.equal(await tab.$eval(BOX, e => e.value), 'hue');
    await tab.goBack();
    assert.equal(tab.url(), fromDisk('index.html'));
  });
});

const HOSTILE = ['<img src=x onerror=document.title=1>', '<script>document.title=1</script>', '"><svg onload=document.title=1>',
  '{1}{2}', '$&$1', '\\', '*', '...', '%', '&quot;', 'a'.repeat(10000), 'đ '.repeat(5000), '\ud800', '__proto__', 'constructor'];

for (const file of ['index.html', ...searches]) {
  test(`${file}: nothing that is typed does harm`, async () => {
    await opened(file, async tab => {
      await ready(tab);
      const title = await tab.title();
      const elements = await tab.$$eval('*', all => all.length);
      for (const text of HOSTILE) {
        await results(tab, [text]);
        assert.equal(await tab.title(), title, text.slice(0, 50));
        assert.equal(await tab.$$eval('main img, main script, main svg[onload]', all => all.length), 0);
      }
      await results(tab, ['xqzzyw']);
      assert.match(await shown(tab), /xqzzyw/);
      assert.equal(await tab.$eval(BOX, e => e.getAttribute('aria-expanded')), 'false');
      const way = await tab.$eval('.search-all a', a => a.getClientRects().length && a.href);
      assert.equal(pages.find(page => fromDisk(page.file) === way)?.kind, 'units');
      await tab.waitForFunction(() => /xqzzyw/.test(document.querySelector('[role="status"]').textContent));
      await results(tab, ['']);
      assert.ok(await tab.$$eval('*', all => all.length) <= elements + 1);
    });
  });
}

const ADDRESSES = ['#q=%', '#q=%E0%A4%A', '#q=%3Cimg%20src%3Dx%20onerror%3Ddocument.title%3D1%3E', '#q=<script>document.title=1</script>',
  `#q=${'%C4%91'.repeat(10000)}`, '#q=', '#', '#main', '#q=%00', '#q=a&q=b', '#x=1'];

for (const hash of ADDRESSES) {
  test(`the address ${hash.slice(0, 40)} does no harm`, async () => {
    await opened(searches[0], async tab => {
      await ready(tab);
      assert.notEqual(await tab.title(), '1');
      assert.deepEqual((await results(tab, ['ha noi']))[0].length > 0, true);
    }, { hash });
  });
}

test('an open list satisfies axe, its targets are large, and nothing moves when the script comes', async () => {
  for (const [file, text] of [['index.html', 'quang'], [searches[0], 'quang'], [searches[0], 'xqzzyw']]) {
    const tab = await browser.newPage();
    try {
      // The checker is injected, which the policy of our pages rightly forbids.
      await tab.setBypassCSP(true);
      await tab.setViewport(PHONE);
      await tab.goto(fromDisk(file));
      await ready(tab);
      await results(tab, [text]);
      await tab.addScriptTag({ path: axeSource() });
      const faults = await tab.evaluate(() => axe.run(document.querySelector('[data-search]'), { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .then(found => found.violations.map(each => `${each.id}: ${each.nodes.map(node => node.target).join(' ')}`)));
      assert.deepEqual(faults, [], file);
      const low = await tab.$$eval('[role="option"]', options => options.filter(option => option.getBoundingClientRect().height < 43.5).length);
      assert.equal(low, 0, 'low targets');
      assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'scrolls sideways');
    } finally {
      await tab.close();
    }
  }
  const below = async scripts => {
    let top;
    await opened('index.html', async tab => { top = await tab.$eval('.letters', e => Math.round(e.getBoundingClientRect().top)); }, { scripts });
    return top;
  };
  const [full, bare] = [await below(true), await below(false)];
  assert.ok(bare <= full, 'the box takes more room than was kept for it, or none');
});

test('without scripts no box is shown, and every unit is two links from home', async () => {
  for (const language of new Set(pages.map(page => page.language))) {
    const of = kind => pages.filter(page => page.language === language && page.kind === kind).map(page => page.file);
    const [home] = of('home'), [list] = of('units');
    const links = async file => {
      let found;
      await opened(file, async tab => {
        assert.equal(await tab.$(BOX), null);
        found = await tab.evaluate(() => [...document.links].filter(a => a.getClientRects().length).map(a => a.href));
      }, { scripts: false });
      return found;
    };
    const first = await links(home);
    const parts = first.filter(href => href.startsWith(`${fromDisk(list)}#`));
    assert.ok(parts.length > 1, 'home does not lead to the parts of the list');
    const second = new Set(await links(list));
    assert.deepEqual(of('unit').filter(file => !second.has(fromDisk(file))), []);
    const text = fs.readFileSync(path.join(site, list), 'utf8');
    for (const part of parts) assert.ok(text.includes(`id="${part.split('#')[1]}"`), part);
    const packed = zlib.gzipSync(text).length;
    console.log(`${list}: ${packed} bytes packed`);
    assert.ok(packed < 50 * 1024);
  }
});

test('search is one tap from every kind of page', async () => {
  for (const { file, language } of new Map(pages.map(page => [page.language + page.kind, page])).values()) {
    await opened(file, async tab => {
      const own = fromDisk(pages.find(page => page.kind === 'search' && page.language === language)?.file ?? searches[0]);
      const links = await tab.evaluate(() => [...document.querySelectorAll('header a')].filter(a => {
        const { left, right, top, bottom } = a.getBoundingClientRect();
        return left >= 0 && right <= innerWidth && bottom - top >= 24 && top >= 0;
      }).map(a => a.href));
      assert.ok(links.includes(own) || file.endsWith('404.html'), file);
    });
  }
});
