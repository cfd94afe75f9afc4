import { breath } from '../search/find/breath.ts';

/** Takes all out of a list, item by item: hundreds at once would keep a reader waiting. */
export async function emptied(list: HTMLElement): Promise<void> {
  list.hidden = true;
  while (list.lastElementChild) {
    list.lastElementChild.remove();
    await breath();
  }
  list.hidden = false;
}
