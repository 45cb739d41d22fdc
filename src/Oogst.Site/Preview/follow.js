// Keeps the page on the screen what the preview has now. A page that nobody looks at is left alone until somebody does.
// "rules" is preview.css: it comes with this script, so that a message can still be shown in it when nobody is there to ask.
/* global rules */
const { stopped, stoppedAbout, ...first } = document.querySelector('script[data-seen]').dataset;
let { seen } = first;
let line;
let silence;
const looks = new CSSStyleSheet();
looks.replaceSync(rules);

function follow() {
  if (document.hidden || line) return;
  line = new EventSource(`/_preview/news?page=${encodeURIComponent(location.pathname)}&seen=${seen}`);
  // The browser keeps the place on the page, as with any reload.
  line.addEventListener('reload', () => location.reload());
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
  tell(`<section class="mistakes" role="alert"><details open><summary>${stopped}</summary><p class="state">${stoppedAbout}</p></details></section>`);
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
  const wasOpen = before?.querySelector('details').open;
  shadow.adoptedStyleSheets = [looks];
  shadow.innerHTML = panel;
  // As it was left, unless it is about something of another weight now: a mistake opens it, and what is left then is only in a corner.
  const now = shadow.querySelector('section');
  if (before?.dataset.weight === now.dataset.weight) now.querySelector('details').open = wasOpen;
}

document.addEventListener('visibilitychange', () => (document.hidden ? leave() : follow()));
addEventListener('pagehide', leave);
addEventListener('pageshow', follow);
follow();
