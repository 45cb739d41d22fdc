// Searching costs nothing until somebody means to: a first visit to the field fetches the rest.
const field = document.querySelector('.search');
const key = 'search-key';

if (field) {
  // Without script the field leads to the index of the book; with it to the page that can search.
  field.action = field.dataset.search;
  field.querySelector('input').addEventListener('focus', async () => (await import('./search/panel.js')).attach(field), { once: true });
}
if (document.querySelector('.search-page')) import('./search/page.js');

// The slash goes to the field, unless somebody is typing or has switched that off on the search page.
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || localStorage.getItem(key) === 'off') return;
  if (event.target.matches('input, textarea, select, [contenteditable]')) return;
  event.preventDefault();
  document.querySelector('.search-input').focus();
});
