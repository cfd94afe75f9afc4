const key = 'slash-to-search';

/** Whether `/` goes to the search box. A key that does something by itself must have an off switch (WCAG 2.1.4). */
export function slashIsOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/** The switch, where a page has it: remembered in this browser, where it may be. */
export function bindSwitch(): void {
  const box = document.querySelector<HTMLInputElement>('#slash');
  const place = box?.closest<HTMLElement>('[hidden]');
  if (!box || !place) return;
  place.hidden = false;
  box.checked = slashIsOn();
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem(key);
      else localStorage.setItem(key, 'off');
    } catch {
      // Without storage the choice cannot be kept.
    }
  });
}
