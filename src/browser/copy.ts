import { statusBeside } from './status-beside.ts';

/** Texts that are ready to be taken along get a button that copies them; where a page may not copy, it selects them. */
for (const text of document.querySelectorAll<HTMLElement>('[data-copyable]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  text.after(' ', button);
  // There before anything is said in it.
  const status = statusBeside(button);
  button.addEventListener('click', () => {
    void copied(text.innerText).then((isCopied) => {
      status.textContent = isCopied ? 'Copied' : 'Selected, to be copied by hand';
      if (!isCopied) getSelection()?.selectAllChildren(text);
    });
  });
}

/** Only a page that came over a safe connection has a clipboard. */
const copied = (words: string): Promise<boolean> =>
  Promise.resolve()
    .then(() => navigator.clipboard.writeText(words))
    .then(
      () => true,
      () => false,
    );
