/** Roles of DPUB-ARIA 1.1, which Astro's attribute types do not know: for spreading into an element. */
export const docRole = (name: 'footnote' | 'backlink'): Readonly<Record<string, string>> => ({ role: `doc-${name}` });
