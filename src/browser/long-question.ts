/**
 * A question may be a page of text, and an address may not: hosts refuse one of some thousand characters. Past that the
 * address has the beginning, and the whole is kept in the browser.
 */

/** Characters of the question as it stands in an address, where one letter may be nine. */
const mostInAddress = 2000;

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

const key = 'question';

/** Leave the whole of a question for the search page. */
export function leaveQuestion(question: string): void {
  try {
    sessionStorage.setItem(key, question);
  } catch {
    // Where nothing may be kept, the beginning is asked.
  }
}

/** The question that begins so, if one was left; else the beginning itself. It is left once. */
export function takeQuestion(beginning: string): string {
  try {
    const left = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return left !== null && beginning !== '' && beginningOf(left) === beginning ? left : beginning;
  } catch {
    return beginning;
  }
}
