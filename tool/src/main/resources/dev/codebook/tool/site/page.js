'use strict';
(() => {
  const search = document.getElementById('q');
  const found = document.getElementById('found');
  const nothing = document.getElementById('nothing');

  // Searching does not mind case and accents.
  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  const sets = [...document.querySelectorAll('main > section')].map(section => ({
    section,
    filters: section.querySelector('.filters'),
    selects: [...section.querySelectorAll('.filters select')],
    count: section.querySelector('.count'),
    table: section.querySelector('.codes'),
    blocks: null,
    size: 0,
  }));

  // Made when somebody first searches, so that a long page is there at once.
  const blocksOf = set => set.blocks ??= [...set.table.tBodies].map(body => ({
    body,
    shown: body.rows.length,
    rows: [...body.rows].map(row => ({
      row,
      text: plain([...row.cells].map(cell => cell.textContent).join('\n') + '\n' + row.id),
      shown: true,
    })),
  }));

  const sizeOf = set => [...set.table.tBodies].reduce((size, body) => size + body.rows.length, 0);

  const valuesOf = (row, place) =>
    [...row.cells[place - 1].querySelectorAll('a, span')].map(value => value.textContent);

  // A number is found where one begins: 40 finds 402, and not 1402. 0x1A finds 26, too.
  const testOf = word => {
    if (!/^[0-9]/.test(word)) {
      return text => text.includes(word);
    }
    const hex = /^0x0*([0-9a-f]+)$/.exec(word);
    const decimal = hex ? '|(?<![0-9a-z])' + BigInt('0x' + hex[1]) + '(?![0-9a-z])' : '';
    const start = (hex ? '0x' + hex[1] : word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const pattern = new RegExp('(?<![0-9])' + start + decimal);
    return text => pattern.test(text);
  };

  const chosenIn = set => set.selects
    .filter(select => select.value)
    .map(select => ({ place: select.dataset.place, value: select.value }));

  const passes = (row, { place, value }) => {
    const values = valuesOf(row, place);
    return value === '-' ? values.length === 0 : values.includes(value.slice(1));
  };

  const showBlock = (block, isShown) => {
    let shown = 0;
    for (const each of block.rows) {
      const now = isShown(each);
      if (now !== each.shown) {
        each.row.hidden = !now;
        each.shown = now;
      }
      shown += now;
    }
    if (shown !== block.shown) {
      block.shown = shown;
      block.body.hidden = shown === 0;
      block.body.style.setProperty('--shown', shown);
    }
    return shown;
  };

  const show = (set, tests) => {
    const chosen = chosenIn(set);
    const narrowed = tests.length + chosen.length > 0;
    const isShown = each => tests.every(test => test(each.text))
      && chosen.every(choice => passes(each.row, choice));
    const shown = narrowed || set.blocks
      ? blocksOf(set).reduce((sum, block) => sum + showBlock(block, isShown), 0)
      : set.size;
    set.filters.querySelector('button').hidden = chosen.length === 0;
    set.count.textContent = narrowed ? `${shown} of ${set.table.caption.textContent}` : '';
    set.table.hidden = shown === 0;
    set.section.hidden = tests.length > 0 && shown === 0 && chosen.length === 0;
    return shown;
  };

  const remember = () => {
    const state = new URLSearchParams();
    if (search.value) {
      state.set('q', search.value);
    }
    for (const set of sets) {
      for (const select of set.selects) {
        if (select.value) {
          state.set(set.section.id + '.' + select.dataset.field, select.value);
        }
      }
    }
    const query = state.toString();
    try {
      history.replaceState(null, '', location.pathname + (query && '?' + query) + location.hash);
    } catch {
      // Some browsers keep the addresses of files as they are.
    }
  };

  const update = () => {
    const tests = plain(search.value).split(/\s+/).filter(Boolean).map(testOf);
    const shown = sets.reduce((sum, set) => sum + show(set, tests), 0);
    const size = sets.reduce((sum, set) => sum + set.size, 0);
    found.textContent = tests.length ? `${shown} of ${size}` : '';
    nothing.hidden = shown > 0;
  };

  let waiting = false;
  const updateSoon = () => {
    if (!waiting) {
      waiting = true;
      setTimeout(() => {
        waiting = false;
        update();
        remember();
      }, 20);
    }
  };

  const clear = set => set.selects.forEach(select => select.value = '');

  const recall = () => {
    const state = new URLSearchParams(location.search);
    search.value = state.get('q') ?? '';
    for (const set of sets) {
      for (const select of set.selects) {
        const value = state.get(set.section.id + '.' + select.dataset.field);
        if (value && [...select.options].some(option => option.value === value)) {
          select.value = value;
        }
      }
    }
  };

  // A link to a code leads to it, whatever is filtered.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest('[hidden]')) {
      search.value = '';
      sets.forEach(clear);
      update();
      remember();
    }
    target?.scrollIntoView();
  };

  document.querySelector('.search').hidden = false;
  for (const set of sets) {
    set.size = sizeOf(set);
    set.filters.hidden = set.selects.length === 0;
    set.filters.addEventListener('change', updateSoon);
    set.filters.querySelector('button').addEventListener('click', () => {
      clear(set);
      set.selects[0].focus();
      updateSoon();
    });
  }
  search.addEventListener('input', updateSoon);
  addEventListener('hashchange', reveal);
  addEventListener('keydown', event => {
    if (event.key === '/' && !event.target.closest('input, select')) {
      event.preventDefault();
      search.focus();
    }
  });
  addEventListener('beforeprint', () =>
    document.querySelectorAll('details').forEach(details => details.open = true));

  recall();
  update();
  if (location.hash) {
    reveal();
  }
})();
