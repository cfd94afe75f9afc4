/** Where it is said what came of a click on something: beside it, and for who listens. */
export function statusBeside(element: HTMLElement): HTMLElement {
  const there = element.parentElement?.querySelector<HTMLElement>('[role=status]');
  if (there) return there;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  element.after(status);
  return status;
}
