// Runs before the first paint: a reader who chose light or dark gets it without a flash. Without a choice the system decides.
{
  const chosen = localStorage.getItem('scheme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.scheme = chosen;
}
