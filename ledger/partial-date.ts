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

const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter costs far more than a date; one per zone is kept. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone });
  formats.set(timeZone, format);
  return format;
}

function written(year: string | number, month: string | number, day: string | number): PartialDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The local calendar day of an instant, `YYYY-MM-DD`.
 * @param at epoch ms
 * @param timeZone IANA name that this browser knows; the machine's zone when absent
 */
export function localDay(at: number, timeZone?: string): PartialDate {
  if (timeZone === undefined) {
    const local = new Date(at);
    return written(local.getFullYear(), local.getMonth() + 1, local.getDate());
  }
  const parts = formatOf(timeZone).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return written(part('year'), part('month'), part('day'));
}
