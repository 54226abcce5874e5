const DAYS = 7;

/** Returns the Monday of a day's week at midnight, in the browser's time zone. */
export function mondayOf(day: Date): Date {
  const sinceMonday = (day.getDay() + 6) % DAYS;
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - sinceMonday);
}

/** Returns the same hour some days later. It is not a number of seconds: at a clock change, days have 23 or 25 hours. */
export const addDays = (day: Date, days: number) => new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);

export const addWeeks = (day: Date, weeks: number) => addDays(day, weeks * DAYS);

export const daysOf = (monday: Date) => Array.from({ length: DAYS }, (_, index) => addDays(monday, index));

/** Returns a day as a `Date` of the API. */
export const toDate = (day: Date) =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
