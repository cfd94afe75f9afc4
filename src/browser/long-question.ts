/**
 * A question may be a page of text, and an address may not: hosts refuse one of some thousand characters. Past that the
 * address has the beginning, and the whole is kept in the browser.
 */

/** Characters of the question as it stands in an address, where one letter may be nine. */
export const mostInAddress = 2000;

/** As much of a question as an address holds. */
export function beginningOf(question: string): string {
  if (encodedLength(question) <= mostInAddress) return question;
  let [length, beginning] = [0, ''];
  for (const letter of question) {
    length += encodedLength(letter);
    if (length > mostInAddress) break;
    beginning += letter;
  }
  return beginning;
}

const encodedLength = (text: string): number => encodeURIComponent(text.toWellFormed()).length;

/** What is left for another page of the site, in this tab alone. */
const [question, draft] = ['question', 'draft'];

/** Leave the whole of a question for the search page. */
export const leaveQuestion = (whole: string): void => leave(question, whole);

/** The question that begins so, if one was left; else the beginning itself. It is left once. */
export function takeQuestion(beginning: string): string {
  const left = take(question);
  return left !== null && beginning !== '' && beginningOf(left) === beginning ? left : beginning;
}

/** Leave a text for the page that checks drafts. */
export const leaveDraft = (text: string): void => leave(draft, text);

/** The text that was left to be checked; nothing where none was. It is left once. */
export const takeDraft = (): string => take(draft) ?? '';

function leave(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Where nothing may be kept, the beginning of a question is asked, and a draft is pasted once more.
  }
}

function take(key: string): string | null {
  try {
    const left = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return left;
  } catch {
    return null;
  }
}
