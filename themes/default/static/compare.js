// Units side by side. The address says what is compared, after the #: "sipas/viet-nam/provinces?u=hai-phong,da-nang". Every
// choice changes the address and everything shown follows from the address, so that Back, Forward and a copied address work,
// also in a site opened from a folder. Numbers come as a script for each series, written out in the language of the page.
(() => {
  'use strict';

  const MOST = 4;
  const LONGEST = 2000; // of an address that is read at all
  const place = document.getElementById('compare');
  const words = place.dataset;
  const find = selector => place.querySelector(selector);
  const form = find('.compare-form'), select = find('#compare-series'), units = find('.compare-units');
  const choice = find('details'), filter = find('#compare-filter'), list = find('.compare-list');
  const chosen = find('.compare-chosen'), status = find('.compare-status'), result = find('.compare-result');
  const address = find('.compare-address'), copyState = find('.compare-copy-state');
  const known = new Map([...select.querySelectorAll('option[data-numbers]')].map(option => [option.value, option]));

  const filled = (text, facts) => text.replace(/\{(\w+)\}/g, (all, name) => (name in facts ? facts[name] : all));
  const fold = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
    .replace(/đ/g, 'd').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

  /** An element with its attributes and children; texts stay texts. */
  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== null && value !== undefined) element.setAttribute(name, value);
    }
    element.append(...children.filter(child => child !== null));
    return element;
  };

  /* ---- the address ---- */

  /** What an address asks for: a series that is known or nothing, ids of units, and what cannot be used. */
  const asked = () => {
    const nothing = { series: '', ids: [], unusable: [] };
    const raw = location.hash.slice(1);
    if (!raw) return nothing;
    let text = null;
    if (raw.length <= LONGEST) {
      try { text = decodeURIComponent(raw); } catch (malformed) { text = null; }
    }
    if (text === null) return { ...nothing, unusable: [raw] };
    const [series, ...rest] = text.split('?');
    if (!known.has(series)) return { ...nothing, unusable: [text] };
    const parameters = rest.join('?').split('&').map(part => part.split('='));
    const ids = parameters.filter(([name]) => name === 'u').flatMap(([, value]) => (value || '').split(','));
    return { series, ids: ids.filter(id => id), unusable: [] };
  };

  const go = (series, ids) => {
    location.hash = series + (ids.length ? `?u=${ids.join(',')}` : '');
  };

  /** The units of a board that an address names: at most four, each once. What is left over is told. */
  const picked = (board, state) => {
    const place = new Map(board.units.map((unit, at) => [unit.id, at]));
    const at = [], unusable = [...state.unusable];
    for (const id of state.ids) {
      const found = place.get(id);
      if (found === undefined || at.includes(found) || at.length === MOST) unusable.push(id);
      else at.push(found);
    }
    return { at, unusable };
  };

  /* ---- the numbers ---- */

  const loads = new Map();

  /** Fetches the numbers of a series once. A script may be loaded where a page was opened from a folder; a file may not. */
  const numbers = source => {
    if (!loads.has(source)) {
      loads.set(source, new Promise((done, failed) => {
        const script = document.createElement('script');
        script.src = source;
        script.nonce = 'theme'; // no secret: see base.html
        script.onload = done;
        script.onerror = () => { loads.delete(source); failed(new Error(source)); };
        document.head.append(script);
      }));
    }
    return loads.get(source);
  };

  const boardOf = series => {
    const cut = series.lastIndexOf('/');
    const data = (window.comparisons || {})[series.slice(0, cut)];
    return data && data.boards.find(board => board.id === series.slice(cut + 1));
  };

  /* ---- choosing ---- */

  let listed = ''; // the series whose units are in the list
  let now = { series: '', ids: [] };

  const listUnits = (series, board) => {
    if (listed === series) return;
    listed = series;
    filter.value = '';
    const letters = [];
    for (const unit of board.units) {
      if (!letters.length || letters[letters.length - 1].letter !== unit.letter) letters.push({ letter: unit.letter, units: [] });
      letters[letters.length - 1].units.push(unit);
    }
    const box = unit => make('li', { 'data-name': fold(unit.name) }, make('label', {},
      make('input', { type: 'checkbox', value: unit.id }), make('span', {}, unit.name,
        unit.note ? make('span', { class: 'under' }, unit.note) : null)));
    const columns = letters.map(({ letter, units }) => make('div', { class: 'compare-letter' },
      make('span', { class: 'letter', 'aria-hidden': 'true' }, letter), make('ul', {}, ...units.map(box))));
    list.replaceChildren(make('div', { class: 'compare-columns' }, ...columns),
      make('p', { class: 'compare-nothing', hidden: '' }, words.nothingFound));
  };

  const narrow = () => {
    const part = fold(filter.value);
    list.querySelectorAll('li').forEach(item => { item.hidden = !item.dataset.name.includes(part); });
    const letters = [...list.querySelectorAll('.compare-letter')];
    letters.forEach(letter => { letter.hidden = !letter.querySelector('li:not([hidden])'); });
    list.querySelector('.compare-nothing').hidden = letters.some(letter => !letter.hidden);
  };

  /** Boxes and chosen names follow the address; boxes stay where they are, so that the focus does. */
  const showChoice = (series, board, at) => {
    const ids = at.map(unit => board.units[unit].id);
    now = { series, ids };
    list.querySelectorAll('input').forEach(box => {
      box.checked = ids.includes(box.value);
      box.disabled = !box.checked && ids.length === MOST;
    });
    chosen.replaceChildren(...at.map(unit => {
      const { id, name } = board.units[unit];
      const button = make('button', { type: 'button', class: 'chosen', 'aria-label': filled(words.remove, { unit: name }) },
        name, make('span', { 'aria-hidden': 'true' }, ' ×'));
      button.addEventListener('click', () => {
        go(series, ids.filter(other => other !== id));
        choice.querySelector('summary').focus();
      });
      return make('li', {}, button);
    }));
  };

  /* ---- what is shown ---- */

  const rankOf = (entry, of) => {
    const [, , rank, computed] = entry;
    if (rank === null) return null;
    const label = make('span', { class: computed ? 'rank computed' : 'rank' }, make('b', {}, rank),
      of === null ? null : make('span', { class: 'of' }, `/${of}`));
    return make('span', { class: 'under' }, label, computed ? make('span', { class: 'unseen' }, ` ${words.computed}`) : null);
  };

  const heads = (board, at) => at.map(unit => make('th', { scope: 'col', class: 'n' },
    make('a', { href: board.units[unit].href }, board.units[unit].name)));

  /** What must be known of units that ended or changed their name. */
  const notes = (board, at) => at.filter(unit => board.units[unit].note)
    .map(unit => make('p', { class: 'remark' }, make('b', {}, board.units[unit].name), ` ${board.units[unit].note}`));

  const entriesOf = (edition, at) => at.map(unit => edition.entries.find(entry => entry[0] === unit) || null);

  /** The years in which some of the units have a score or a rank (or stand on a board at all, where none ever has either),
   * newest first, each with why it cannot be compared with the one shown before it: of several reasons, also those of years
   * left out, the one nearest to it. */
  const yearsOf = (board, at) => {
    const told = entry => entry && (entry[1] !== null || entry[2] !== null);
    const any = board.editions.some(edition => entriesOf(edition, at).some(told));
    const has = any ? told : entry => entry;
    const years = [];
    let reason = null;
    for (const edition of board.editions) {
      if (entriesOf(edition, at).some(has)) {
        years.push({ edition, reason: years.length ? reason : null });
        reason = null;
      }
      reason = edition.break || reason;
    }
    return years;
  };

  /** Years as rows. Where two of them cannot be compared the rows part, with the reason between them. */
  const yearsTable = (name, board, at) => {
    const years = yearsOf(board, at);
    const measures = new Set(years.map(({ edition }) => edition.measure));
    const table = make('table', { class: `compare-table compare-${at.length}` },
      make('caption', {}, filled(words.yearsCaption, { board: name }), measures.size === 1 ? ` (${[...measures][0]})` : null),
      make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, words.year), ...heads(board, at))));
    let body = make('tbody', {});
    for (const { edition, reason } of years) {
      if (reason) {
        table.append(body);
        body = make('tbody', {}, make('tr', { class: 'break-row' },
          make('th', { scope: 'rowgroup', colspan: at.length + 1 }, reason)));
      }
      body.append(make('tr', {},
        make('th', { scope: 'row' }, make('a', { href: edition.href }, String(edition.year)),
          measures.size > 1 ? make('span', { class: 'under' }, edition.measure) : null),
        ...entriesOf(edition, at).map(entry => make('td', { class: 'n' }, ...(entry
          ? [entry[1] === null ? '–' : make('b', {}, entry[1]), rankOf(entry, edition.of)] : ['–'])))));
    }
    table.append(body);
    return table;
  };

  /** Components of the newest year in which all the units have some. */
  const partsTable = (name, board, at) => {
    const edition = board.editions.find(edition => entriesOf(edition, at).every(entry => entry && entry[4].length));
    if (!edition) {
      const none = board.editions.some(edition => edition.entries.some(entry => entry[4].length));
      return none ? [make('p', { class: 'basis' }, words.partsNone)] : [];
    }
    const entries = entriesOf(edition, at), facts = { board: name, year: edition.year };
    const rows = edition.parts.map(([part, maximum], position) => make('tr', {},
      make('th', { scope: 'row' }, part, maximum === null ? null : make('span', { class: 'under' }, filled(words.maximum, { maximum }))),
      ...entries.map(entry => make('td', { class: 'n' }, entry[4][position] === null ? '–' : entry[4][position]))));
    return [make('h2', {}, filled(words.parts, facts)), make('table', { class: `compare-table compare-${at.length} compare-parts` },
      make('caption', {}, filled(words.partsCaption, facts)),
      make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, words.component), ...heads(board, at))),
      make('tbody', {}, ...rows))];
  };

  const brief = part => (part.length > 40 ? `${part.slice(0, 40)}…` : part);

  const say = (unusable, ...sentences) => {
    if (unusable.length) {
      const parts = unusable.slice(0, 3).map(part => `“${brief(part)}”`).join(', ') + (unusable.length > 3 ? ', …' : '');
      sentences.push(filled(words.unusable, { parts }));
    }
    status.textContent = sentences.join(' ');
  };

  const showNothing = state => {
    units.hidden = true;
    address.hidden = true;
    result.replaceChildren();
    now = { series: state.series, ids: [] };
    say(state.unusable, ...(state.series ? [words.loading] : []));
  };

  const show = (state, board) => {
    const { at, unusable } = picked(board, state);
    const name = known.get(state.series).textContent;
    if (listed !== state.series) choice.open = at.length < 2;
    listUnits(state.series, board);
    showChoice(state.series, board, at);
    units.hidden = false;
    if (at.length < 2) result.replaceChildren();
    else {
      const title = at.map(unit => board.units[unit].name).join(', ');
      result.replaceChildren(make('h2', {}, title), yearsTable(name, board, at), ...notes(board, at), ...partsTable(name, board, at));
    }
    address.hidden = at.length < 2;
    address.querySelector('input').value = location.href;
    copyState.textContent = '';
    say(unusable, filled(words.chosen, { count: at.length }),
      ...(at.length < 2 ? [words.more] : []), ...(at.length === MOST ? [words.full] : []));
  };

  const follow = () => {
    const state = asked();
    place.classList.toggle('has-series', state.series !== '');
    select.value = state.series;
    const ready = state.series && boardOf(state.series);
    if (ready) { show(state, ready); return; }
    showNothing(state);
    if (!state.series) return;
    numbers(known.get(state.series).dataset.numbers).then(() => {
      if (asked().series === state.series) show(asked(), boardOf(state.series));
    }, () => { status.textContent = words.failed; });
  };

  /* ---- what a reader does ---- */

  select.addEventListener('change', () => go(select.value, now.ids));
  filter.addEventListener('input', narrow);
  list.addEventListener('change', event => {
    const { value, checked } = event.target;
    go(now.series, checked ? [...now.ids, value] : now.ids.filter(id => id !== value));
  });
  address.querySelector('button').addEventListener('click', () => {
    const input = address.querySelector('input');
    const byHand = () => { input.focus(); input.select(); copyState.textContent = words.byHand; };
    if (!navigator.clipboard) byHand();
    else navigator.clipboard.writeText(input.value).then(() => { copyState.textContent = words.copied; }, byHand);
  });
  addEventListener('hashchange', follow);
  form.disabled = false;
  follow();
})();
