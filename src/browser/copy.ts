import { statusBeside } from './status-beside.ts';

/** Texts that are ready to be taken along get a button that copies them; where a page may not copy, it selects them. */
for (const text of document.querySelectorAll<HTMLElement>('[data-copyable]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy: ${text.dataset['copyable'] ?? ''}`);
  text.after(' ', button);
  // There before anything is said in it.
  const status = statusBeside(button);
  button.addEventListener('click', () => {
    // What was copied before is on the clipboard no longer.
    for (const other of document.querySelectorAll('.copy ~ [role=status]')) other.textContent = '';
    void copied(text).then((isCopied) => {
      status.textContent = isCopied ? 'Copied' : 'Selected, to be copied by hand';
      if (!isCopied) selectAll(text);
    });
  });
}

/** Titles keep their italics where they are pasted into formatted text. Only a safe connection has a clipboard. */
function copied(text: HTMLElement): Promise<boolean> {
  const kinds = {
    'text/plain': plainOf(text),
    ...(text instanceof HTMLTextAreaElement ? {} : { 'text/html': text.innerHTML }),
  };
  const blobs = Object.entries(kinds).map(([type, words]) => [type, new Blob([words], { type })] as const);
  return Promise.resolve()
    .then(() => navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]))
    .then(
      () => true,
      () => false,
    );
}

const plainOf = (text: HTMLElement): string => (text instanceof HTMLTextAreaElement ? text.value : text.innerText);

function selectAll(text: HTMLElement): void {
  if (text instanceof HTMLTextAreaElement) text.select();
  else getSelection()?.selectAllChildren(text);
}
