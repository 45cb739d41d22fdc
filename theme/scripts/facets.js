// Facets that combine. Without this script every way into a list is a page of its own; with it, one choice is added to another.
// The state stands in the address (?fase=verkennen&thema=loslaten), so it can be shared, and Back undoes a choice.
const panel = document.querySelector('.facets');
const { base, data, following } = panel.dataset;
const links = [...panel.querySelectorAll('.facet li a')].map((a) => ({ a, count: a.nextElementSibling, ...valueOf(a.dataset.value ?? a.pathname.slice(base.length)) }));
const status = document.querySelector('.found [role=status]');
const words = status.dataset;
const list = document.querySelector('.browse-list > ul');
const pages = document.querySelector('.pagination');
const onward = document.querySelector('.onward');
const language = document.documentElement.lang;
const switchers = [...document.querySelectorAll('.switcher')].map((a) => ({ a, base: a.pathname }));
// On the first page of the whole list choices are made in place; from every other page they lead there.
const isHere = location.pathname === base;
const own = isHere || !panel.querySelector('[aria-current]') ? {} : chosenHere();
const untouched = isHere ? { items: [...list.children], text: status.textContent } : null;
let index;
let shown = [];
let turn = 0;

/** @param place below the list: fase/verkennen/ */
function valueOf(place) {
  const [facet, ...value] = place.split('/').filter(Boolean);
  return { facet, value: value.join('/') };
}

function chosenHere() {
  const { facet, value } = valueOf(location.pathname.slice(base.length));
  return { [facet]: value };
}

/** Only what this list knows: an address may hold anything. */
function chosen() {
  if (!isHere) return own;
  const given = new URLSearchParams(location.search);
  return Object.fromEntries([...new Set(links.map((link) => link.facet))].filter((facet) => given.get(facet)).map((facet) => [facet, given.get(facet)]));
}

function addressOf(choice, list = base) {
  const query = new URLSearchParams(choice).toString().replaceAll('%2F', '/');
  return query ? `${list}?${query}` : list;
}

function with_(choice, { facet, value }) {
  const { [facet]: now, ...rest } = choice;
  return now === value ? rest : { ...rest, [facet]: value };
}

async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

/** What every item of the list is found under, in its order; fetched once, when a choice is near. */
function load() {
  index ??= fetched(data).then((answer) => answer.json()).then(({ values, items }) => ({
    values,
    number: new Map(values[language].map((value, at) => [value, at])),
    items: items.map((item) => new Set(item)),
  })).catch((fault) => { index = undefined; throw fault; });
  return index;
}

const numbersOf = ({ number }, choice) => Object.entries(choice).map(([facet, value]) => number.get(`${facet}/${value}`));

function found(known, choice) {
  const wanted = numbersOf(known, choice);
  return known.items.map((_, at) => at).filter((at) => wanted.every((one) => known.items[at].has(one)));
}

/** Cards are the ones on the pages of the list, so that there is one way to make a card. */
const pageOf = new Map();
function cardsOn(page) {
  if (page === 0) return untouched.items;
  if (!pageOf.has(page)) {
    pageOf.set(page, fetched(following.replace('0', page + 1)).then((answer) => answer.text())
      .then((html) => [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('.browse-list > ul > li')])
      .catch((fault) => { pageOf.delete(page); throw fault; }));
  }
  return pageOf.get(page);
}

async function cardsOf(places) {
  const cards = await Promise.all(places.map(async (at) => (await cardsOn(Math.floor(at / words.size)))[at % words.size]));
  return cards.map((card) => document.importNode(card, true));
}

const tell = (count) => (count === 0 ? words.none : count === 1 ? words.one : words.many.replace('0', count));

// What else can be chosen stands with the whole list, where the choice made here goes along.
for (const a of panel.querySelectorAll('.more-values a')) a.setAttribute('href', addressOf(own) + a.hash);

/** Gives every link the state it leads to and how much is found there; what would find nothing cannot be chosen. */
function mark(choice, known) {
  for (const link of links) {
    const next = with_(choice, link);
    const isChosen = choice[link.facet] === link.value;
    const count = known && !isChosen ? found(known, next).length : null;
    if (count !== null) link.count.textContent = count;
    if (known && isChosen) link.count.textContent = found(known, choice).length;
    if (count === 0) link.a.removeAttribute('href');
    else link.a.setAttribute('href', addressOf(next));
    if (isChosen) link.a.closest('details')?.setAttribute('open', '');
    if (isChosen) link.a.setAttribute('aria-current', 'true');
    else link.a.removeAttribute('aria-current');
    link.a.closest('li').classList.toggle('nothing', count === 0);
  }
}

/** Whoever changes the language goes on with what was chosen, in the words of that language; what no list knows stays behind. */
function takeAlong(choice, known) {
  for (const { a, base: list } of switchers) {
    const places = numbersOf(known, choice).flatMap((at) => known.values[a.hreflang][at] ?? []);
    a.setAttribute('href', addressOf(Object.fromEntries(places.map(valueOf).map(({ facet, value }) => [facet, value])), list));
  }
}

function clearButtons(choice) {
  let box = document.querySelector('.chosen');
  const had = document.activeElement?.closest('.chosen');
  box?.remove();
  if (Object.keys(choice).length === 0) {
    if (had) status.parentElement.querySelector('a')?.focus();
    return;
  }
  box = document.createElement('ul');
  box.className = 'chosen';
  const add = (text, label, choiceAfter) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plain-button';
    button.textContent = text;
    button.setAttribute('aria-label', label);
    button.addEventListener('click', () => go(addressOf(choiceAfter)));
    box.append(document.createElement('li'));
    box.lastChild.append(button);
  };
  for (const [facet, value] of Object.entries(choice)) {
    const name = links.find((link) => link.facet === facet && link.value === value)?.a.textContent ?? value;
    add(`${name} ×`, words.clear.replace('0', name), with_(choice, { facet, value }));
  }
  if (box.children.length > 1) add(words.clearAll, words.clearAll, {});
  status.parentElement.after(box);
  if (had) box.querySelector('button').focus();
}

// Two choices may follow each other faster than what they need is fetched: what is no longer asked is not shown.
async function show() {
  const mine = ++turn;
  const choice = chosen();
  const isWhole = Object.keys(choice).length === 0;
  if (isWhole && !index) {
    mark(choice);
    return;
  }
  const known = await load();
  if (mine !== turn) return;
  mark(choice, known);
  if (!isHere) return;
  takeAlong(choice, known);
  const places = isWhole ? null : found(known, choice);
  // Whoever comes back finds as many as they had.
  const many = history.state?.shown ?? +words.size;
  const cards = places ? await cardsOf(places.slice(0, many)) : untouched.items;
  if (mine !== turn) return;
  shown = places ?? [];
  list.replaceChildren(...cards);
  for (const nav of [pages, onward]) if (nav) nav.hidden = !isWhole;
  more(places ? many : 0);
  clearButtons(choice);
  status.textContent = places ? tell(places.length) : untouched.text;
}

function more(from) {
  document.querySelector('.more-found')?.remove();
  if (from === 0 || shown.length <= from) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain-button more-found';
  button.textContent = words.more;
  const mine = turn;
  button.addEventListener('click', async () => {
    const next = await cardsOf(shown.slice(from, from + +words.size));
    if (mine !== turn) return;
    list.append(...next);
    history.replaceState({ shown: from + +words.size }, '');
    more(from + +words.size);
    next[0].querySelector('a').focus();
  });
  list.after(button);
}

function go(address) {
  history.pushState(null, '', address);
  show();
  if (status.getBoundingClientRect().bottom < 0 || status.getBoundingClientRect().top > innerHeight) status.scrollIntoView({ block: 'center' });
}

panel.addEventListener('click', (event) => {
  const link = event.target.closest('.facet li a[href]');
  if (!link || !isHere || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go(link.getAttribute('href'));
});

for (const near of ['pointerenter', 'focusin']) panel.addEventListener(near, () => load().then((known) => mark(chosen(), known)), { once: true });
addEventListener('popstate', show);
show();
