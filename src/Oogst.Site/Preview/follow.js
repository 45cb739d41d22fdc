// Keeps the page on the screen what the preview has now. A page that nobody looks at is left alone until somebody does.
// "rules" is preview.css: it comes with this script, so that a message can still be shown in it when nobody is there to ask.
/* global rules */
const { stopped, stoppedAbout, speech, ...first } = document.querySelector('script[data-seen]').dataset;
let { seen, state } = first;
let fetched = '';
let line;
let letGo;
let silence;
let panelBefore;
const looks = new CSSStyleSheet();
looks.replaceSync(rules);

// A browser keeps six lines to one address open, and needs one for pages. Four windows follow; those beyond them ask again and again.
async function claim() {
  for (let number = 0; navigator.locks && number < 4; number++) {
    const isOurs = await new Promise((tell) => {
      navigator.locks.request(`oogst-preview-${number}`, { ifAvailable: true }, (lock) => {
        tell(Boolean(lock));
        return lock && new Promise((done) => { letGo = done; });
      }).catch(() => tell(false));
    });
    if (isOurs) return '';
  }
  return navigator.locks ? '&once' : '';
}

let isComing;
async function follow() {
  if (document.hidden || line || isComing) return;
  isComing = true;
  const times = await claim();
  isComing = false;
  if (document.hidden) return leave();
  // Looked away and back meanwhile: what was claimed has been let go.
  if (navigator.locks && !times && !letGo) return follow();
  line = new EventSource(`/_preview/news?page=${encodeURIComponent(location.pathname)}&seen=${seen}&fetched=${fetched}&state=${state}${times}`);
  // The browser keeps the place on the page, as with any reload.
  line.addEventListener('reload', reload);
  line.addEventListener('moved', ({ data }) => { try { remember(data); } finally { location.replace(data + location.hash); } });
  line.addEventListener('styles', ({ data }) => {
    const { seen: now, styles } = JSON.parse(data);
    seen = now;
    for (const [from, to] of Object.entries(styles)) restyle(from, to);
  });
  line.addEventListener('mistakes', ({ data }) => tell(data));
  line.addEventListener('mended', () => tell(null));
  line.addEventListener('fetched', ({ data }) => { fetched = data; });
  line.addEventListener('state', ({ data }) => {
    const isOther = state && state !== data;
    state = data;
    if (isOther && fetchesByScript()) reload();
  });
  // The browser asks again by itself, but with what it had seen in the beginning.
  line.addEventListener('error', () => {
    leave();
    // A restart takes a second or two; that is no news yet. The first word of a new line takes the note away.
    silence ??= setTimeout(tellSilence, 3000);
    setTimeout(follow, times ? 700 : 300);
  });
  line.addEventListener('open', () => {
    clearTimeout(silence);
    silence = undefined;
  });
}

function reload() {
  try { remember(); } finally { location.reload(); }
}

// A filtered list, a search: what they show does not stand on the page.
const fetchesByScript = () => performance.getEntriesByType('resource').some(({ initiatorType }) => initiatorType === 'fetch');

function tellSilence() {
  tell(`<section class="mistakes" lang="${speech}" role="alert"><details open><summary>${stopped}</summary><p class="state">${stoppedAbout}</p></details></section>`);
}

function leave() {
  line?.close();
  line = undefined;
  letGo?.();
  letGo = undefined;
}

// The old one goes when the new one is there, so that the page is never bare; with it goes the one that it was to replace and had not yet.
const replacing = new WeakMap();
function restyle(from, to) {
  for (const old of document.querySelectorAll(`link[rel="stylesheet"][href="${from}"]`)) {
    const fresh = old.cloneNode();
    const former = [old, ...(replacing.get(old) ?? [])];
    replacing.set(fresh, former);
    fresh.href = to;
    for (const end of ['load', 'error']) fresh.addEventListener(end, () => former.forEach((one) => one.remove()));
    old.after(fresh);
  }
}

// What a reader can be at.
function places(within) {
  return [...within.querySelectorAll('a, button, input, select, summary, textarea, [tabindex]')];
}

// By what they are called and which of that name: a reloaded page has others beside them, such as what a search found.
function named(all) {
  const times = new Map();
  return new Map(all.map((one) => {
    const name = `${one.localName} ${one.id || one.name || one.getAttribute('href') || (one.querySelector('summary') ?? one).textContent.trim()}`;
    times.set(name, (times.get(name) ?? 0) + 1);
    return [`${name} ${times.get(name)}`, one];
  }));
}

const folds = () => named([...document.querySelectorAll('details')]);
const fields = () => named([...document.querySelectorAll('input')]);

// A reload closes what was opened, empties what was typed and lets go of the focus; whoever saves a word wants to go on where they were.
function remember(page = location.pathname) {
  sessionStorage.setItem('oogst-preview', JSON.stringify({
    page,
    panel: hostOfPanel() && stateOf(hostOfPanel().shadowRoot),
    open: [...folds()].map(([name, one]) => [name, one.open]),
    typed: [...fields()].filter(([, one]) => one.value !== one.defaultValue).map(([name, one]) => [name, one.value]),
    focused: [...named(places(document))].find(([, one]) => one === document.activeElement)?.[0],
    caret: caretOf(document.activeElement),
  }));
}

// Null for what has none.
const caretOf = (field) => (typeof field.selectionStart === 'number' ? [field.selectionStart, field.selectionEnd] : null);

// A part of the page that a script brings to life may be a moment later than we are.
function focusAgain(name, caret, tries) {
  const one = named(places(document)).get(name);
  if (!one || (document.activeElement !== document.body && document.activeElement !== one && tries < 40)) return;
  one.focus({ preventScroll: true });
  if (document.activeElement !== one) {
    if (tries > 0) setTimeout(focusAgain, 50, name, caret, tries - 1);
  } else if (caret) one.setSelectionRange(...caret);
}

function recall() {
  const { page, panel, open, typed, focused, caret } = JSON.parse(sessionStorage.getItem('oogst-preview') ?? '{}');
  sessionStorage.removeItem('oogst-preview');
  if (page !== location.pathname) return;
  panelBefore = panel;
  const [there, writable] = [folds(), fields()];
  for (const [name, was] of open) if (there.has(name)) there.get(name).open = was;
  for (const [name, text] of typed) if (writable.has(name)) writable.get(name).value = text;
  if (focused) focusAgain(focused, caret, 40);
}

const hostOfPanel = () => document.getElementById('oogst-preview');

// In a shadow, where the styles of the page do not reach.
function tell(panel) {
  const there = hostOfPanel();
  // Only the first panel after a reload is the one from before it.
  const former = panelBefore;
  panelBefore = undefined;
  if (panel === null) {
    there?.remove();
    document.documentElement.style.paddingBlockEnd = '';
    return;
  }
  // First on the page, so that the first Tab is there.
  const host = there ?? Object.assign(document.createElement('div'), { id: 'oogst-preview' });
  if (!there) document.body.prepend(host);
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const was = shadow.firstElementChild ? stateOf(shadow) : former;
  shadow.adoptedStyleSheets = [looks];
  shadow.innerHTML = panel;
  // As it was left, unless it is about something of another weight now: a mistake opens it, and what is left then is only in a corner.
  const now = shadow.querySelector('section');
  const details = now.querySelector('details');
  details.addEventListener('toggle', () => makeRoom(now));
  now.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    details.open = false;
    now.querySelector('summary').focus({ preventScroll: true });
  });
  makeRoom(now);
  if (!was || was.weight !== now.dataset.weight) return;
  details.open = was.open;
  now.scrollTop = was.at;
  if (was.focused >= 0) (places(shadow)[was.focused] ?? now.querySelector('summary')).focus({ preventScroll: true });
}

// The foot of the page can be scrolled to above what lies over it.
function makeRoom(panel) {
  document.documentElement.style.paddingBlockEnd = `${panel.offsetHeight}px`;
}

function stateOf(shadow) {
  const panel = shadow.querySelector('section');
  return { weight: panel.dataset.weight, open: panel.querySelector('details').open, at: panel.scrollTop, focused: places(shadow).indexOf(shadow.activeElement) };
}

document.addEventListener('visibilitychange', () => (document.hidden ? leave() : follow()));
addEventListener('pagehide', leave);
addEventListener('pageshow', follow);
follow();
recall();
