// The search page: results with filters that combine, all of it in the address, so that a search can be shared and gone back to.
import { find } from './find.js';
import { arrow, asking, counted, didYouMean, element, link, resultItem, say } from './show.js';
import { indexesOf, lexiconOf, look, nearest, startAt } from './source.js';

const atOnce = 10;
const root = document.querySelector('.search-page');
const ways = document.querySelector('.search-ways');
const form = root.querySelector('form');
const input = form.querySelector('.search-input');
const switchers = document.querySelectorAll('.switcher');
const language = document.documentElement.lang;
const atFoot = document.querySelector('.own-address');
const canonical = atFoot.textContent;

const status = element('p', 'hit-status');
status.setAttribute('role', 'status');
const list = element('ol', 'hit-list');
const after = element('div', 'hit-after');
const filters = element('details', 'filters');
root.append(element('div', 'search-columns', filters, element('div', 'hit-body', status, list, after)));

const start = await startAt(root.dataset.start).catch(() => null);
const { words } = start ?? {};
// Whoever comes back finds as many as they had.
let shown = history.state?.shown ?? atOnce;
let turn = 0;

// What can be chosen from, by name in the address: value and label. Words come from the lists that stand on the page for everyone.
const listed = (facet) => new Map([...ways.querySelectorAll(`[data-facet="${facet}"] [data-value]`)].map((one) => [one.dataset.value, one.textContent]));
const titleOf = (facet) => ways.querySelector(`[data-facet="${facet}"] h3`)?.textContent ?? '';
const groups = start && [
  { name: 'kind', title: root.dataset.kinds, choices: new Map(Object.entries(start.kinds).map(([kind, [, many]]) => [kind, many])), valuesOf: ({ kind }) => [kind] },
  ...['phase', 'theme', 'organisation'].map((name) => ({
    name, title: titleOf(name), choices: listed(name),
    valuesOf: ({ facets }) => facets.filter((facet) => facet.startsWith(`${name}/`)).map((facet) => facet.slice(name.length + 1)),
  })),
  { name: 'edition', title: root.dataset.editions, choices: new Map(start.editions[language].map(({ name }) => [name, name])), valuesOf: ({ edition }) => [edition] },
];

// focused: what goes on when the button is gone or has nothing more to do.
function clearing(focused) {
  const clear = element('button', 'filters-clear', words.clear);
  clear.type = 'button';
  clear.addEventListener('click', () => { for (const box of boxes()) box.checked = false; change(); focused.focus(); });
  return clear;
}

function makeFilters() {
  const summary = element('summary', '', words.filters);
  filters.append(summary);
  for (const group of groups) {
    group.fieldset = element('fieldset', '', element('legend', '', group.title));
    group.boxes = new Map();
    for (const [value, label] of group.choices) {
      const box = element('input');
      Object.assign(box, { type: 'checkbox', name: group.name, value });
      box.setAttribute('form', 'search-form');
      box.addEventListener('change', change);
      const count = element('span', 'count');
      const row = element('label', 'filter', box, element('span', '', label), count);
      group.boxes.set(value, { box, row, count });
      group.fieldset.append(row);
    }
    filters.append(group.fieldset);
  }
  filters.append(clearing(summary));
  filters.open = matchMedia('(width >= 52rem)').matches;
}

const boxes = () => [...filters.querySelectorAll('input')];
const chosenIn = (group) => [...group.boxes].filter(([, { box }]) => box.checked).map(([value]) => value);
const passes = (result, group) => { const chosen = chosenIn(group); return !chosen.length || group.valuesOf(result).some((value) => chosen.includes(value)); };

function query() {
  const asked = new URLSearchParams();
  if (input.value.trim()) asked.set('q', input.value.trim());
  for (const group of groups) for (const value of chosenIn(group)) asked.append(group.name, value);
  if (root.dataset.all) asked.set('all', '1');
  return asked.size ? `?${asked}` : '';
}

const address = () => `${start.page}${query()}`;

function readAddress() {
  const asked = new URLSearchParams(location.search);
  input.value = asked.get('q') ?? '';
  for (const group of groups) for (const [value, { box }] of group.boxes) box.checked = asked.getAll(group.name).includes(value);
  const newest = start.editions[language][0]?.name;
  if (asked.has('all') || asked.getAll('edition').some((edition) => edition !== newest)) root.dataset.all = '1';
}

function change() {
  shown = atOnce;
  const newest = start.editions[language][0]?.name;
  if (chosenIn(groups.at(-1)).some((edition) => edition !== newest)) root.dataset.all = '1';
  history.pushState(null, '', address());
  answer();
}

async function answer() {
  const mine = ++turn;
  await respond(mine).catch(() => {
    if (mine !== turn) return;
    ways.hidden = false;
    status.replaceChildren(root.dataset.failed);
    for (const part of [list, after]) part.replaceChildren();
  });
}

async function respond(mine) {
  const text = input.value.trim();
  // Whoever changes the language goes on with the question.
  for (const switcher of switchers) switcher.href = start.pages[switcher.hreflang] + query();
  // And whoever prints the page finds it back from the address at its foot.
  atFoot.textContent = canonical + query();
  const all = Boolean(root.dataset.all);
  const ask = (all) => (text ? look(text, start, language, all) : everything(all));
  // An older edition that cannot be fetched now is asked for again at the next press.
  const { indexes, note, isEverywhere, results } = await (all ? ask(true).catch(() => ask(false)) : ask(false));
  if (mine !== turn) return;
  const isFiltered = boxes().some((box) => box.checked);
  ways.hidden = Boolean(text || isFiltered);
  root.classList.toggle('has-results', ways.hidden);
  if (!ways.hidden) return void [status, list, after].forEach((part) => part.replaceChildren());
  const passing = results.filter((result) => groups.every((group) => passes(result, group)));
  const near = (results.length && note !== 'partOfWord') || !text ? [] : await nearest(text, indexes);
  if (mine !== turn) return;
  for (const group of groups) count(group, results.filter((result) => groups.every((other) => other === group || passes(result, other))));
  if (passing.length || !results.length) show(text, passing, note, near);
  else showNone();
  // Which question the page answers now: what was typed since is still being worked on.
  root.dataset.answers = text;
  if (text) offers(text, mine, isEverywhere);
}

// What filters choose from when nothing is asked.
async function everything(all) {
  const indexes = await indexesOf(start, language, all);
  return { indexes, results: indexes.flatMap(({ pages }) => pages).map((page) => ({ ...page, sections: [{ anchor: '' }], hits: new Set() })) };
}

function count(group, results) {
  for (const [value, { box, row, count: label }] of group.boxes) {
    const many = results.filter((result) => group.valuesOf(result).includes(value)).length;
    label.textContent = many;
    row.hidden = !many && !box.checked;
  }
  group.fieldset.hidden = [...group.boxes.values()].every(({ row }) => row.hidden);
}

// All at once: with a pause in it, an older answer could end up over a newer one.
function show(text, results, note, near) {
  const items = results.slice(0, shown).map((result) => resultItem(result, start, 4));
  status.replaceChildren(results.length ? counted(results.length, words.one, words.many) : say(words.none, { q: text }));
  list.replaceChildren(...items.map(({ item }) => item));
  after.replaceChildren();
  if (results.length && note) status.append(element('span', 'hit-note', words[note]));
  if (results.length > shown) {
    const more = element('button', 'button', words.more);
    more.type = 'button';
    more.addEventListener('click', () => { const next = shown; shown += atOnce; history.replaceState({ shown }, ''); show(text, results, note, near); list.children[next].querySelector('a').focus(); });
    after.append(more);
  }
  if (near.length) after.append(didYouMean(near, start));
  if (!results.length) ways.hidden = false;
  setTimeout(() => items.forEach(({ item, fill }) => list.contains(item) && fill()), 80);
}

// There are results, and the filters let none of them through.
function showNone() {
  status.replaceChildren(words.noneLeft);
  list.replaceChildren();
  after.replaceChildren(clearing(input));
}

// What stands elsewhere: in older editions, in the other language.
async function offers(text, mine, isEverywhere) {
  if (!isEverywhere && start.editions[language].length > 1) {
    const older = element('button', 'filters-clear', words.older);
    older.type = 'button';
    older.addEventListener('click', () => { root.dataset.all = '1'; change(); });
    after.append(element('p', '', older));
  }
  for (const other of Object.keys(start.editions).filter((code) => code !== language)) {
    const [indexes, lexicon] = await Promise.all([indexesOf(start, other, Boolean(root.dataset.all)), lexiconOf(other)]);
    const { results, isComplete } = find(text, indexes, lexicon);
    if (mine !== turn || !results.length || !isComplete) continue;
    const offer = link(asking(start.pages[other], text), '', counted(results.length, words.otherOne, words.otherMany));
    offer.hreflang = other;
    after.append(element('p', 'hit-other', offer));
  }
}

const slash = root.querySelector('.slash-key input');
slash.checked = localStorage.getItem('search-key') !== 'off';
slash.addEventListener('change', () => (slash.checked ? localStorage.removeItem('search-key') : localStorage.setItem('search-key', 'off')));

document.querySelector('.without-script').remove();
root.hidden = false;
if (start) {
  makeFilters();
  readAddress();
  form.addEventListener('submit', (event) => { event.preventDefault(); change(); });
  input.addEventListener('input', () => { shown = atOnce; history.replaceState(null, '', address()); answer(); });
  root.addEventListener('keydown', (event) => { if (event.target === input || list.contains(event.target)) arrow(event, input, [...list.querySelectorAll('a')]); });
  addEventListener('popstate', () => { delete root.dataset.all; shown = history.state?.shown ?? atOnce; readAddress(); answer(); });
  await answer();
  if (!input.value) input.focus();
} else {
  status.replaceChildren(root.dataset.failed);
}
