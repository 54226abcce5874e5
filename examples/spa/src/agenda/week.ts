const DAYS = 7;

/** Returns the Monday of a day's week at midnight, in the browser's time zone. */
export function mondayOf(day: Date): Date {
  const sinceMonday = (day.getDay() + 6) % DAYS;
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - sinceMonday);
}

/** Returns midnight some days later. That is not a number of seconds: at a clock change, days have 23 or 25 hours. */
export const addDays = (day: Date, days: number) => new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);

export const addWeeks = (day: Date, weeks: number) => addDays(day, weeks * DAYS);

export const daysOf = (monday: Date) => Array.from({ length: DAYS }, (_, index) => addDays(monday, index));

interface Period {
  inicio: string | null;
  fin: string | null;
}

/** Returns whether a period is on a day, in the browser's time zone. One that goes on after midnight is on two days. */
export const isOn = (day: Date, { inicio, fin }: Period) =>
  inicio !== null && fin !== null && new Date(inicio) < addDays(day, 1) && new Date(fin) > day;
