// The search box: a combobox over the units, editions and pages that find.js finds. Without this script a link to the list of
// units stands in its place. Words come from the page, names from the index; both are written as text, never as markup.
'use strict';

(() => {
  const box = document.querySelector('[data-search]');
  const parts = box?.querySelector('template');
  if (!parts) return;

  const words = box.dataset;
  const isPage = 'whole' in words;
  const MOST = isPage ? 40 : 8;
  const plain = box.querySelector('.search-plain');
  plain.replaceWith(parts.content.cloneNode(true));

  const form = box.querySelector('form');
  const input = form.querySelector('[role="combobox"]');
  const panel = form.querySelector('.search-panel');
  const list = form.querySelector('[role="listbox"]');
  const shown = form.querySelector('.search-shown');
  const spoken = form.querySelector('[role="status"]');

  let entries = null;
  let loading = null;
  let active = -1;
  let speaking = 0;
  let noting = 0;

  /** A sentence of the page with its facts put in: {1}, {2}. */
  const say = (sentence, ...facts) => facts.reduce((text, fact, at) => text.split(`{${at + 1}}`).join(fact), sentence);

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  // ---- the index, loaded when it is first needed ----

  function load() {
    loading ??= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.nonce = 'theme';
      script.src = words.src;
      script.onload = () => resolve(finder.open(self.searchIndex));
      script.onerror = reject;
      document.head.append(script);
    }).then(opened => { entries = opened; update(); }, () => { loading = null; tell(words.failed); });
    return loading;
  }

  // ---- what was found ----

  function update() {
    const query = input.value.trim();
    activate(-1);
    if (!query) {
      list.replaceChildren();
      panel.hidden = true;
      announce('');
      expand(false);
      return;
    }
    if (!entries) {
      tell(words.loading);
      load();
      return;
    }
    const { found, count } = finder.find(entries, query, MOST);
    list.replaceChildren(...found.map(result));
    options().forEach((option, at) => { option.id = `${list.id}-${at}`; });
    const counted = count > found.length ? say(words.first, count, found.length) : say(words.count, count);
    tell(count ? counted : say(words.none, query.length > 40 ? `${query.slice(0, 40)}…` : query));
    list.hidden = !count;
    expand(count > 0);
  }

  /** Shows a sentence above the results, and says it once the reader pauses. */
  function tell(sentence) {
    shown.textContent = sentence;
    panel.hidden = false;
    if (!entries) {
      list.replaceChildren();
      expand(false);
    }
    announce(sentence);
  }

  function announce(sentence) {
    clearTimeout(speaking);
    speaking = setTimeout(() => { spoken.textContent = sentence; }, 700);
  }

  /** One result: what it is called, what it is, where it lies, when it ended and what it became. */
  function result(entry) {
    const row = element('li', 'search-result');
    row.setAttribute('role', 'none');
    const option = choice(entry, 'search-option');
    option.append(element('span', 'search-name', entry.name));
    option.append(' ', element('span', 'search-facts', facts(entry).join(' · ')));
    row.append(option);
    for (const successor of entry.successors) {
      const next = choice(successor, 'search-option search-became');
      next.textContent = [say(words.became, successor.name), ...days(successor)].join(', ');
      row.append(next);
    }
    return row;
  }

  /** Where it lies, what it is (where its name does not say it), since when or until when it exists. */
  function facts(entry) {
    const known = [entry.above?.brief, ...days(entry)].filter(Boolean);
    const kind = entry.level ?? words[entry.kind];
    if (kind && (!entry.typed || !known.length)) known.splice(entry.above ? 1 : 0, 0, kind);
    return known;
  }

  function days(entry) {
    if (entry.to) return [say(words.ended, entry.to)];
    return entry.from ? [say(words.since, entry.from)] : [];
  }

  function choice(entry, className) {
    const link = element('a', className);
    link.href = words.root + entry.path;
    link.setAttribute('role', 'option');
    link.setAttribute('aria-selected', 'false');
    link.tabIndex = -1;
    return link;
  }

  // ---- moving and choosing ----

  const options = () => [...list.querySelectorAll('[role="option"]')];

  function expand(open) {
    input.setAttribute('aria-expanded', String(open));
    if (open) panel.hidden = false;
  }

  function close() {
    activate(-1);
    if (isPage) return;
    panel.hidden = true;
    expand(false);
  }

  function activate(at) {
    const all = options();
    all[active]?.setAttribute('aria-selected', 'false');
    active = at;
    const option = all[at];
    if (!option) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  const isOpen = () => !panel.hidden && input.getAttribute('aria-expanded') === 'true';

  const keys = {
    ArrowDown() { move(1); },
    ArrowUp() { move(-1); },
    Home() { return active >= 0 && (activate(0), true); },
    End() { return active >= 0 && (activate(options().length - 1), true); },
    Escape() {
      if (isPage || panel.hidden) input.value = '';
      if (isPage) { update(); note(); }
      close();
    },
    Enter() {
      const option = isOpen() ? options()[active] : null;
      if (option) option.click();
      else submit();
    },
  };

  /** One option on, round the end; on the way the text itself is a stop, as the pattern of comboboxes has it. */
  function move(by) {
    if (!isOpen()) {
      if (input.value.trim()) update();
      return;
    }
    const stops = options().length + 1;
    activate((active + 1 + by + stops) % stops - 1);
  }

  /** The whole list of what was found has a page and an address of its own. */
  function submit() {
    const query = input.value.trim();
    if (!query) return;
    if (!isPage) location.href = address(words.page, query);
    // A finger's keyboard covers what was found.
    else if (matchMedia('(pointer: coarse)').matches) input.blur();
  }

  // ---- the address of a search ----

  const address = (page, query) => `${page}#q=${encodeURIComponent(query)}`;

  /** What the address asks for; an address that was cut short or made up asks for nothing. */
  function asked() {
    const [, query] = /^#q=(.*)$/s.exec(location.hash) ?? [];
    try {
      return query && decodeURIComponent(query.replaceAll('+', ' '));
    } catch {
      return undefined;
    }
  }

  function note() {
    clearTimeout(noting);
    noting = setTimeout(() => {
      const query = input.value.trim();
      // Half a surrogate pair has no address.
      const sound = query.toWellFormed ? query.toWellFormed() : query.replace(/[\ud800-\udfff]/g, '');
      history.replaceState(null, '', query ? address('', sound.slice(0, 200)) : '#');
    }, 300);
  }

  function follow() {
    const query = asked();
    if (query === undefined || query === input.value) return;
    input.value = query;
    update();
  }

  input.addEventListener('focus', load, { once: true });
  input.addEventListener('input', () => {
    update();
    if (isPage) note();
  });
  input.addEventListener('keydown', event => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (keys[event.key] && keys[event.key]() !== false) event.preventDefault();
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    submit();
  });
  // A mouse button must not take the focus out of the text before its click is done.
  list.addEventListener('mousedown', event => event.preventDefault());
  document.addEventListener('pointerdown', event => { if (!form.contains(event.target)) close(); });
  form.addEventListener('focusout', event => { if (event.relatedTarget && !form.contains(event.relatedTarget)) close(); });

  if (isPage) {
    addEventListener('hashchange', follow);
    follow();
  } else if (input.value) {
    load();
  }
})();
