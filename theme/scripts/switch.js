// The button in the masthead that turns day into night and back. It is hidden without script, because the system's choice then stands.
const button = document.querySelector('.scheme-switch');
const root = document.documentElement;
const night = matchMedia('(prefers-color-scheme: dark)');

const isDark = () => (root.dataset.scheme ?? (night.matches ? 'dark' : 'light')) === 'dark';

function show() {
  button.setAttribute('aria-pressed', isDark());
}

if (button) {
  button.hidden = false;
  show();
  night.addEventListener('change', show);
  button.addEventListener('click', () => {
    root.dataset.scheme = isDark() ? 'light' : 'dark';
    // A choice that is the system's own is no choice: forget it, so that the page follows the system again.
    if (isDark() === night.matches) {
      delete root.dataset.scheme;
      localStorage.removeItem('scheme');
    } else {
      localStorage.setItem('scheme', root.dataset.scheme);
    }
    show();
  });
}
