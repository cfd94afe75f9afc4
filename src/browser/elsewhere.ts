import { rest } from '../search/find/breath.ts';
import { bookmarkletOf } from './bookmarklet.ts';
import { make, need } from './dom.ts';

/** The ways to the search from other pages: a bookmark that is made here, and what an address bar must be told. */
const search = location.origin + location.pathname;
const mark = need('#bookmarklet', HTMLAnchorElement);
const place = need('#elsewhere + p', HTMLElement);
const copy = need('#copy-bookmarklet', HTMLButtonElement);

mark.href = bookmarkletOf(search);
need('#search-template', HTMLElement).textContent = `${search}?q=%s`;

/** In this page the policy would not let it run, and there is nothing to ask. */
mark.addEventListener('click', (event) => {
  event.preventDefault();
  void tell('It works on other pages: drag it to your bookmarks, go to a page, select words there, and choose it.');
});

copy.addEventListener('click', () => void copyAddress());

/** Only a page that came over a safe connection has a clipboard. */
async function copyAddress(): Promise<void> {
  try {
    await navigator.clipboard.writeText(mark.href);
    await tell('Copied');
  } catch {
    await tell(mark.href);
  }
}

const status = make('p', { role: 'status' });

/** The place is there before anything is said in it, for who listens. */
async function tell(message: string): Promise<void> {
  if (!status.isConnected) place.after(status);
  status.textContent = '';
  await rest();
  status.textContent = message;
}
