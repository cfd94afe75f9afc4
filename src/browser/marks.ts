/** How many of an article's marks are shown, as the reader chose and this browser keeps it. */
const key = 'marks';
const choice = document.querySelector<HTMLFieldSetElement>('.marks');

function show(value: string): void {
  document.documentElement.dataset['marks'] = value;
}

/** A browser that keeps nothing shows all marks each time. */
function kept(): string {
  try {
    return localStorage.getItem(key) ?? 'all';
  } catch {
    return 'all';
  }
}

if (choice) {
  const value = kept();
  show(value);
  for (const one of choice.querySelectorAll('input')) one.checked = one.value === value;
  choice.hidden = false;
  choice.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    show(target.value);
    try {
      localStorage.setItem(key, target.value);
    } catch {
      // It holds for this page alone.
    }
  });
}
