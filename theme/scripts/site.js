// What a page can do beyond being read. Each part fetches its own script, and only where its elements are on the page.
import './switch.js';

if (document.querySelector('.tip-stack')) import('./tip.js');
if (document.querySelector('.facets')) import('./facets.js');
if (document.querySelector('.citation')) import('./cite.js');
