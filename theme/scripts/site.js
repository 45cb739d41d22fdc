// What a page can do beyond being read. Each part fetches its own script, and only where its elements are on the page.
import './switch.js';
import './search.js';
