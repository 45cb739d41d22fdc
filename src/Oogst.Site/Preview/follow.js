// Keeps the page on the screen what the preview has now. A page that nobody looks at is left alone until somebody does.
// "rules" is preview.css: it comes with this script, so that a message can still be shown in it when nobody is there to ask.
/* global rules */
const { stopped, stoppedAbout, speech, ...first } = document.querySelector('script[data-seen]').dataset;
let { seen } = first;
let line;
let silence;
const looks = new CSSStyleSheet();
looks.replaceSync(rules);

function follow() {
  if (document.hidden || line) return;
  line = new EventSource(`/_preview/news?page=${encodeURIComponent(location.pathname)}&seen=${seen}`);
  // The browser keeps the place on the page, as with any reload.
  line.addEventListener('reload', () => { remember(); location.reload(); });
  line.addEventListener('styles', ({ data }) => {
    const { seen: now, styles } = JSON.parse(data);
    seen = now;
    for (const [from, to] of Object.entries(styles)) restyle(from, to);
  });
  line.addEventListener('mistakes', ({ data }) => tell(data));
  line.addEventListener('mended', () => tell(null));
  // The browser asks again by itself, but with what it had seen in the beginning.
  line.addEventListener('error', () => {
    leave();
    // A restart takes a second or two; that is no news yet. The first word of a new line takes the note away.
    silence ??= setTimeout(tellSilence, 3000);
    setTimeout(follow, 300);
  });
  line.addEventListener('open', () => {
    clearTimeout(silence);
    silence = undefined;
  });
}

function tellSilence() {
  tell(`<section class="mistakes" lang="${speech}" role="alert"><details open><summary>${stopped}</summary><p class="state">${stoppedAbout}</p></details></section>`);
}

function leave() {
  line?.close();
  line = undefined;
}

// The old one goes when the new one is there, so that the page is never bare.
function restyle(from, to) {
  for (const old of document.querySelectorAll(`link[rel="stylesheet"][href="${from}"]`)) {
    const fresh = old.cloneNode();
    fresh.href = to;
    for (const end of ['load', 'error']) fresh.addEventListener(end, () => old.remove());
    old.after(fresh);
  }
}

// What a reader can be at, in order: a page that was saved has nearly always as many of them as before.
function places(within) {
  return [...within.querySelectorAll('a, button, input, select, summary, textarea, [tabindex]')];
}

// A reload closes what was opened, empties what was typed and lets go of the focus; whoever saves a word wants to go on where he was.
function remember() {
  const at = places(document);
  sessionStorage.setItem('oogst-preview', JSON.stringify({
    page: location.pathname,
    open: [...document.querySelectorAll('details')].map((one) => one.open),
    typed: at.map((one) => one.defaultValue === one.value ? null : one.value),
    focused: at.indexOf(document.activeElement),
  }));
}

function recall() {
  const { page, open, typed, focused } = JSON.parse(sessionStorage.getItem('oogst-preview') ?? '{}');
  sessionStorage.removeItem('oogst-preview');
  if (page !== location.pathname) return;
  const at = places(document);
  document.querySelectorAll('details').forEach((one, number) => { one.open = open[number] ?? one.open; });
  typed.forEach((text, number) => { if (text !== null && at[number]?.tagName === 'INPUT') at[number].value = text; });
  at[focused]?.focus({ preventScroll: true });
}

// In a shadow, where the styles of the page do not reach.
function tell(panel) {
  const there = document.getElementById('oogst-preview');
  if (panel === null) {
    there?.remove();
    return;
  }
  const host = there ?? document.body.appendChild(Object.assign(document.createElement('div'), { id: 'oogst-preview' }));
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const before = shadow.querySelector('section');
  const [wasOpen, wasAt, focused] = [before?.querySelector('details').open, before?.scrollTop, places(shadow).indexOf(shadow.activeElement)];
  shadow.adoptedStyleSheets = [looks];
  shadow.innerHTML = panel;
  // As it was left, unless it is about something of another weight now: a mistake opens it, and what is left then is only in a corner.
  const now = shadow.querySelector('section');
  if (before?.dataset.weight !== now.dataset.weight) return;
  now.querySelector('details').open = wasOpen;
  now.scrollTop = wasAt;
  if (focused >= 0) (places(shadow)[focused] ?? now.querySelector('summary')).focus({ preventScroll: true });
}

document.addEventListener('visibilitychange', () => (document.hidden ? leave() : follow()));
addEventListener('pagehide', leave);
addEventListener('pageshow', follow);
recall();
follow();
