// A button that puts a citation on the clipboard. Without script, or without a clipboard, its text is there to select.
if (navigator.clipboard) {
  const offer = () => document.querySelectorAll('.copy[hidden]').forEach((button) => (button.hidden = false));
  offer();
  const told = document.createElement('p');
  told.className = 'unseen';
  told.setAttribute('role', 'status');
  document.querySelector('main').append(told);
  // A filter may bring other voices.
  new MutationObserver(offer).observe(document.querySelector('main'), { childList: true, subtree: true });
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('.copy');
    if (!button) return;
    const said = button.closest('.voice')?.querySelector('blockquote').textContent.trim();
    const citation = button.closest('.cite').querySelector('.citation').textContent.trim();
    await navigator.clipboard.writeText(said ? `${said}\n\n${citation}` : citation);
    // Told to who does not look at the button, and ready for the next time.
    told.textContent = '';
    requestAnimationFrame(() => { told.textContent = button.dataset.done; });
    const label = button.dataset.label ??= button.textContent;
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = label; }, 3000);
  });
}
