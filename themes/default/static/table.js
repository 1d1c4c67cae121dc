// Tables that sort and narrow in place. The page gives every value to sort by (data-sort, its place in the column; data-name, the
// place in the alphabet) and every word; this script only compares, moves rows and says what it did. Ranks are never renumbered.
(() => {
  'use strict';

  const filled = (words, facts) => words.replace(/\{(\w+)\}/g, (all, name) => (name in facts ? facts[name] : all));

  /** A text without accents and case, đ as d, signs as spaces: "Đắk Lắk" and "dak lak" are one. */
  const fold = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
    .replace(/đ/g, 'd').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

  // What was done is told to those who do not see it. The place must be there before anything is written into it.
  const told = document.createElement('p');
  told.className = 'unseen';
  told.setAttribute('role', 'status');
  document.querySelector('main').append(told);
  const tell = words => { told.textContent = words; };

  class Sortable {
    constructor(table) {
      this.table = table;
      this.body = table.tBodies[0];
      this.published = [...this.body.rows];
      this.heads = [...table.tHead.rows[0].cells];
      this.first = this.heads.find(head => head.hasAttribute('aria-sort'));
      this.sorted = null; // { head, down }; nothing while the rows stand as published
      this.heads.filter(head => head.dataset.first).forEach(head => this.wake(head));
      // On paper the table is as published.
      addEventListener('beforeprint', () => this.show(this.published));
      addEventListener('afterprint', () => this.show(this.rows()));
    }

    /** A head becomes a button, in its own place and of its own size. */
    wake(head) {
      const text = head.querySelector('.head');
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'head';
      button.append(...text.childNodes);
      text.replaceWith(button);
      // A head with buttons is not repeated on the next sheet: on paper it is text again.
      const swap = (from, to) => { to.append(...from.childNodes); from.replaceWith(to); };
      addEventListener('beforeprint', () => swap(button, text));
      addEventListener('afterprint', () => swap(text, button));
      button.addEventListener('click', () => {
        const now = head.getAttribute('aria-sort');
        const down = now ? now === 'ascending' : head.dataset.first === 'down';
        this.sort(head, down);
        tell(filled(down ? this.table.dataset.down : this.table.dataset.up, { column: button.firstChild.textContent.trim() }));
      });
    }

    sort(head, down) {
      this.sorted = head === this.first && !down ? null : { head, down };
      this.mark(head, down);
      this.show(this.rows());
      if (this.changed) this.changed();
    }

    restore() {
      this.sorted = null;
      this.mark(this.first, false);
      this.show(this.published);
    }

    mark(sorted, down) {
      this.heads.forEach(head => head.removeAttribute('aria-sort'));
      if (sorted) sorted.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    }

    /** The rows as they are to stand. Always sorted from the published order, so that equal ones keep it; a row without a
        value stands last whichever way the others go. */
    rows() {
      if (!this.sorted) return this.published;
      const { head, down } = this.sorted;
      const key = row => (head.dataset.by === 'name' ? row.dataset.name : row.cells[head.cellIndex].dataset.sort);
      const keyed = this.published.map((row, place) => ({ row, place, key: key(row) }));
      const apart = (one, other) => (down ? other.key - one.key : one.key - other.key) || one.place - other.place;
      return [
        ...keyed.filter(row => row.key !== undefined).sort(apart),
        ...keyed.filter(row => row.key === undefined),
      ].map(({ row }) => row);
    }

    show(rows) {
      this.body.append(...rows);
    }
  }

  /** The controls above a table: a part of a name, a peer group, the way back. */
  class Tools {
    constructor(tools, sortable) {
      this.tools = tools;
      tools.append(tools.querySelector('template').content);
      this.sortable = sortable;
      this.filter = tools.querySelector('input');
      this.group = tools.querySelector('select');
      this.status = tools.querySelector('.table-status');
      this.back = tools.querySelector('button');
      this.names = new Map(sortable.published.map(row => [row, fold(row.querySelector('th a, th').textContent)]));
      this.filter.addEventListener('input', () => this.narrow());
      if (this.group) this.group.addEventListener('change', () => this.narrow());
      this.back.addEventListener('click', () => this.reset());
      sortable.changed = () => this.state();
      this.narrow();
      tell('');
    }

    narrow() {
      const part = fold(this.filter.value);
      const group = this.group ? this.group.value : '';
      for (const [row, name] of this.names) {
        const inGroup = !group || (row.dataset.groups || '').split(' ').includes(group);
        row.classList.toggle('left-out', !inGroup || !name.includes(part));
      }
      tell(this.state());
    }

    reset() {
      this.filter.value = '';
      if (this.group) this.group.value = '';
      this.sortable.restore();
      this.filter.focus(); // the button goes away, the reader does not
      this.narrow();
    }

    /** Says how many rows are shown; the way back is there only where it leads somewhere. */
    state() {
      const rows = this.sortable.published;
      const shown = rows.filter(row => !row.classList.contains('left-out')).length;
      this.status.textContent = filled(this.tools.dataset.shown, { shown, all: rows.length });
      this.back.hidden = shown === rows.length && !this.sortable.sorted && !this.filter.value;
      return this.status.textContent;
    }
  }

  // A table wakes when the reader comes near it, so that a long page is read quickly.
  const near = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(({ target }) => {
    near.unobserve(target);
    const table = sleeping.get(target);
    const sortable = new Sortable(table);
    const tools = document.querySelector(`.table-tools[data-table="${table.id}"]`);
    if (tools) new Tools(tools, sortable);
  }), { rootMargin: '100% 0%' });
  // What is not laid out yet is near nothing; the place that is kept for it is.
  const sleeping = new Map([...document.querySelectorAll('table[data-sortable]')].map(table => [table.closest('.far') ?? table, table]));
  sleeping.forEach((table, place) => near.observe(place));
})();
