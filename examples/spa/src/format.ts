const DAY = new Intl.DateTimeFormat("es", { weekday: "short", day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const INSTANT = new Intl.DateTimeFormat("es", { dateStyle: "short", timeStyle: "short" });
const NUMBER = new Intl.NumberFormat("es");
const EUROS = new Intl.NumberFormat("es", { style: "currency", currency: "EUR" });

/** Formats a `Date` of the API, which has no time zone. */
export const day = (date: string) => DAY.format(new Date(`${date}T00:00:00Z`));

/** Formats a `DateTime` of the API in the browser's time zone. */
export const instant = (dateTime: string) => INSTANT.format(new Date(dateTime));

/** Formats a `Decimal` of hours. */
export const hours = (decimal: string) => NUMBER.format(decimal as Intl.StringNumericLiteral);

/** Formats a `Decimal` of euros. The API sends strings, so that no digit is lost. */
export const euros = (decimal: string) => EUROS.format(decimal as Intl.StringNumericLiteral);
