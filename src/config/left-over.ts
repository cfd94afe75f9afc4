/**
 * What tools leave behind in words, and hands that meant to come back. None of it is a word of any sentence of ours;
 * whoever writes about it has it in quotation marks.
 */
export const leftOvers: readonly RegExp[] = [
  // What waits to be written.
  /^TODO\b|\bTODO(?=:|\()|\bFIXME\b|\blorem ipsum\b/iu,
  /^\[?(?:DRAFT|WIP)\b/u,
  /\[(?:(?:citation|source|page|clarification|verification) needed|(?:editor|ed\.?) ?:[^[\]]*|note to [^[\]]*|insert [^[\]]*|[^[\]]* here)\]/iu,
  /\[(?:NAME|DATE|DAY|YEAR|TITLE|SOURCE|LINK|URL|OUTLET|PLACE|NUMBER|TEXT|QUOTE|TODO|TK|TBC|TBD|X+)\]/u,
  // The mark of a note that was not copied with it.
  /(?:\p{L}{2}|[.,;:!?”’)])\[\d{1,3}\]/u,
  // Letters of UTF-8 that were read as if they were of Windows-1252; of mail, of addresses, of code, of pages.
  /â€|Ã[¡-¿]|ï¿½|ï»¿/u,
  /=[C-F][\dA-F](?:=[89AB][\dA-F])+/u,
  /\p{L}%(?:20|2C|[C-F][\dA-F]%[89AB][\dA-F])/u,
  /\\u[\da-f]{4}|(?<=[\p{P}\s])\\[nrt](?![\p{Ll}\\])/iu,
  /&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[lr]aquo|[mn]dash|hellip|shy|zwn?j);/iu,
  // A template that was not filled, and a value that was none.
  /\{\{[^{}]*\}\}|\$\{[^{}]*\}|<%[^%]*%>|\[object Object\]|\bNaN\b/u,
  // A comparison of two versions of a file.
  /^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@|^diff --git /mu,
  // What a chatbot says of itself, and its own signs for sources.
  /\bAs an? (?:AI|artificial intelligence|large language)(?: language)?(?: model| assistant)?,/u,
  /:?contentReference\[|oaicite|turn\d+(?:search|view|news|image|fetch|file)\d+/u,
];

/** What may be meant, and often is not. */
export const perhapsLeftOver = /(?<![\p{L}\p{N}])(?:XXX+|(?:TK)+|TBD|TBC|undefined)(?![\p{L}\p{N}])|\?\?\?/u;
