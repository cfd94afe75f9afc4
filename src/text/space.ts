/**
 * Runs of ASCII white space become one space and the ends are trimmed; nothing else is changed (a no-break space
 * stays).
 */
export const singleSpaced = (text: string): string => text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');
