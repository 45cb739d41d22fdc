// A button that puts a citation on the clipboard. Without script, or without a clipboard, its text is there to select.
if (navigator.clipboard) {
  const offer = () => document.querySelectorAll('.copy[hidden]').forEach((button) => (button.hidden = false));
  offer();
  // A filter may bring other voices.
  new MutationObserver(offer).observe(document.querySelector('main'), { childList: true, subtree: true });
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('.copy');
    if (!button) return;
    const voice = button.closest('.voice');
    await navigator.clipboard.writeText(`${voice.querySelector('blockquote').textContent.trim()}\n\n${voice.querySelector('.citation').textContent.trim()}`);
    button.textContent = button.dataset.done;
  });
}
