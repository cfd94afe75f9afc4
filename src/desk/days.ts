/** Whether one day, month or year is after another, as far as both are known. */
export function isAfter(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) > other.slice(0, known);
}

/** The day after a day: it has begun somewhere on earth. Of a month or a year, the same. */
export function nextDay(date: string): string {
  if (date.length < 10) return date;
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
