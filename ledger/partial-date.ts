/** A day, a month or only a year: `2016-03-14`, `2016-03` or `2016`. Sorts as text within one precision. */
export type PartialDate = string;

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Help older than this is a typing slip; the oldest living memory is younger. */
const earliestYear = 1900;

/**
 * Whether a text is a real calendar date of year, month or day precision, not before 1900.
 * `2016-02-30`, `2016-13` and `16` are not.
 */
export function isPartialDate(text: string): boolean {
  const parts = shape.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), parts[2] && Number(parts[2]), parts[3] && Number(parts[3])];
  if (year < earliestYear) return false;
  if (month !== undefined && month !== '' && (month < 1 || month > 12)) return false;
  if (day === undefined || day === '') return true;
  const last = new Date(Date.UTC(year, Number(month), 0)).getUTCDate();
  return day >= 1 && day <= last;
}

/** The year of a partial date, as a number. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/**
 * The local calendar day of an instant, `YYYY-MM-DD`.
 * @param at epoch ms
 * @param timeZone IANA name; the machine's zone when absent
 */
export function localDay(at: number, timeZone?: string): PartialDate {
  const parts = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(timeZone ? { timeZone } : {}),
  }).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
