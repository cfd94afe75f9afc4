/** Small conveniences of every page: `/` goes to the search box, and arriving at a claim opens its callout. */
document.addEventListener('keydown', (event) => {
  const box = document.querySelector<HTMLInputElement>('[data-find]');
  const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing || !box) return;
  event.preventDefault();
  box.focus();
});

/** The callout of the claim that the address names: its own id is the claim's with `note-` before it. */
function openCallout(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const callout = document.getElementById(id.startsWith('note-') ? id : `note-${id}`)?.querySelector('details');
  if (callout) callout.open = true;
}

addEventListener('hashchange', openCallout);
openCallout();
