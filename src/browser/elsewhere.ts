import { bookmarkletOf } from './bookmarklet.ts';
import { need } from './dom.ts';

/** The ways to the search from other pages: a bookmark that is made here, and what an address bar must be told. */
const search = location.origin + location.pathname;
const mark = need('#bookmarklet', HTMLAnchorElement);
const told = need('#bookmarklet-told', HTMLElement);
const copy = need('#copy-bookmarklet', HTMLButtonElement);

mark.href = bookmarkletOf(search);
need('#search-template', HTMLElement).textContent = `${search}?q=%s`;

/** In this page the policy would not let it run, and there is nothing to ask. */
mark.addEventListener('click', (event) => {
  event.preventDefault();
  told.textContent =
    'It works on other pages: drag it to your bookmarks, go to a page, select words there, and choose it.';
});

copy.addEventListener('click', () => void copyAddress());

/** Only a page that came over a safe connection has a clipboard. */
async function copyAddress(): Promise<void> {
  told.textContent = '';
  try {
    await navigator.clipboard.writeText(mark.href);
    told.textContent = 'Copied';
  } catch {
    told.textContent = mark.href;
  }
}
