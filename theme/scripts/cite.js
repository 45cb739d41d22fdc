// A button that puts a citation on the clipboard. Without script, or without a clipboard, its text is there to select.
if (navigator.clipboard) {
  const timers = new WeakMap();
  const offer = () => document.querySelectorAll('.copy[hidden]').forEach((button) => (button.hidden = false));
  offer();
  // Made when it is first wanted.
  const tell = (text) => {
    const told = document.querySelector('.copied') ?? Object.assign(document.createElement('p'), { className: 'copied for-ears', role: 'status' });
    told.textContent = '';
    document.querySelector('main').append(told);
    setTimeout(() => { told.textContent = text; }, 100);
  };
  // A filter may bring other voices.
  new MutationObserver(offer).observe(document.querySelector('main'), { childList: true, subtree: true });
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('.copy');
    if (!button) return;
    const said = button.closest('.voice')?.querySelector('blockquote').textContent.trim();
    const citation = button.closest('.cite').querySelector('.citation');
    const text = citation.textContent.trim();
    try {
      await navigator.clipboard.writeText(said ? `${said}\n\n${text}` : text);
    } catch {
      // The browser does not allow it: then it is ready to be copied by hand.
      getSelection().selectAllChildren(citation);
      return;
    }
    // Told to whoever does not look at the button, and ready for the next time.
    tell(button.dataset.done);
    const label = button.dataset.label ??= button.textContent;
    button.textContent = button.dataset.done;
    clearTimeout(timers.get(button));
    timers.set(button, setTimeout(() => { button.textContent = label; }, 3000));
  });
}
