// Results below the field in the masthead, while typing: real links after a real field.
import { find } from './find.js';
import { arrow, asking, counted, didYouMean, element, link, resultItem, say } from './show.js';
import { indexesOf, lexiconOf, look, nearest, startAt } from './source.js';

const most = 6;
const few = 3;

export function attach(form) {
  const input = form.querySelector('input');
  const language = document.documentElement.lang;
  const status = element('p', 'hit-status');
  status.setAttribute('role', 'status');
  const body = element('div', 'hit-body');
  const panel = element('div', 'search-panel', status, body);
  panel.hidden = true;
  form.append(panel);
  let turn = 0;

  // An answer that is still under way would open it again.
  const close = () => { turn++; panel.hidden = true; };

  async function answer() {
    const mine = ++turn;
    const text = input.value.trim();
    // One letter is not a question yet.
    if (text.length < 2) return close();
    let start, found;
    const patience = setTimeout(() => mine === turn && open(form.dataset.loading ?? '…'), 300);
    try {
      start = await startAt(form.dataset.start);
      found = await look(text, start, language);
    } catch {
      // Without an index the field still leads to the search page.
      return mine === turn && close();
    } finally {
      clearTimeout(patience);
    }
    if (mine !== turn) return;
    const near = found.results.length && found.note !== 'partOfWord' ? [] : await nearest(text, found.indexes);
    // Whoever is among the results already keeps them: replacing them would throw the keyboard out.
    if (mine !== turn || body.contains(document.activeElement)) return;
    show(text, start, found, near);
    if (found.results.length < few || !found.isComplete) offerOthers(text, start, mine);
  }

  // All at once: with a pause in it, an older answer could end up over a newer one.
  function show(text, start, { results, note }, near) {
    const { words } = start;
    const items = results.slice(0, most).map((result) => resultItem(result, start, 1));
    const all = asking(start.page, text);
    body.replaceChildren();
    if (results.length) {
      if (note) body.append(element('p', 'hit-note', words[note]));
      body.append(element('ol', 'hit-list', ...items.map(({ item }) => item)));
      if (results.length > most) body.append(element('p', 'hit-all', link(all, '', say(words.all, { n: results.length }))));
      setTimeout(() => body.contains(items[0].item) && items.forEach(({ fill }) => fill()), 80);
    } else {
      body.append(element('p', 'hit-all', link(start.browse, '', words.browse)));
    }
    if (near.length) body.prepend(didYouMean(near, start));
    open(results.length ? counted(results.length, words.one, words.many) : say(words.none, { q: text }), results.length ? words.hint : '');
  }

  // Few results in this language: perhaps the other one knows more.
  async function offerOthers(text, start, mine) {
    for (const other of Object.keys(start.editions).filter((code) => code !== language)) {
      const [indexes, lexicon] = await Promise.all([indexesOf(start, other), lexiconOf(other)]);
      const { results, isComplete } = find(text, indexes, lexicon);
      if (mine !== turn || !results.length || !isComplete) continue;
      const offer = link(asking(start.pages[other], text), '', counted(results.length, start.words.otherOne, start.words.otherMany));
      offer.hreflang = other;
      body.append(element('p', 'hit-other', offer));
    }
  }

  function open(message, hint = '') {
    panel.hidden = false;
    status.replaceChildren(hint ? `${message}. ` : message, element('span', 'hit-hint', hint));
  }

  input.addEventListener('input', answer);
  input.addEventListener('focus', () => panel.hidden && answer());
  form.addEventListener('focusout', ({ relatedTarget }) => { if (relatedTarget && !form.contains(relatedTarget)) close(); });
  document.addEventListener('pointerdown', ({ target }) => { if (!form.contains(target)) close(); });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden) {
      event.preventDefault();
      input.focus();
      close();
    } else if (!panel.hidden) {
      arrow(event, input, [...panel.querySelectorAll('a')]);
    }
  });
  if (input.value.trim()) answer();
  // The field is in focus: fetch now, so that the first letter finds everything here.
  else startAt(form.dataset.start).then((start) => Promise.all([indexesOf(start, language), lexiconOf(language)])).catch(() => {});
}
