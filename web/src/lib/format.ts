import type { Salary } from "@candor/engine/model";

const locale = "en";
const dayMs = 86_400_000;

/** "78": a score without its decimals, for lists and headings. */
export function formatScore(score: number): string {
  return Math.round(score).toFixed(0);
}

/** "+9.20" or "−4.00": hundredths of a point with a true minus sign. */
export function formatPoints(hundredths: number): string {
  const sign = hundredths < 0 ? "−" : "+";
  return `${sign}${(Math.abs(hundredths) / 100).toFixed(2)}`;
}

/** "+6" or "−3.5": a difference between two scores, with a decimal only where it has one. */
export function formatDelta(delta: number): string {
  return `${delta < 0 ? "−" : "+"}${oneDecimal(Math.abs(delta))}`;
}

/** The same sentence with its scores to one decimal: "With dbt the score would be 88.9". */
export function formatScoresIn(sentence: string): string {
  return sentence.replace(/\b(\d+)([.,])(\d{2})\b/g, (_score, whole: string, mark: string, cents: string) =>
    oneDecimal(Number(`${whole}.${cents}`)).replace(".", mark),
  );
}

function oneDecimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const payUnit = { YEAR: "/yr", MONTH: "/mo", WEEK: "/wk", DAY: "/day", HOUR: "/hr" } as const;

/** "60–75k EUR/yr"; nothing where the posting names no pay. */
export function formatPay(salary: Salary | null | undefined): string | undefined {
  if (!salary || (salary.min === undefined && salary.max === undefined)) return undefined;
  const amounts = [salary.min, salary.max].filter((amount): amount is number => amount !== undefined);
  const inThousands = amounts.every((amount) => amount >= 1000 && amount % 500 === 0);
  const cents = { minimumFractionDigits: amounts.every(Number.isInteger) ? 0 : 2, maximumFractionDigits: 2 };
  const write = (amount: number) => (inThousands ? `${amount / 1000}` : new Intl.NumberFormat(locale, cents).format(amount));
  const distinct = [...new Set(amounts)];
  const range = distinct.map(write).join("–") + (inThousands ? "k" : "");
  const prefix = salary.min === undefined ? "up to " : salary.max === undefined ? "from " : "";
  return `${prefix}${range}${salary.currency ? ` ${salary.currency}` : ""}${salary.period ? payUnit[salary.period] : ""}`;
}

/** "today", "3 days ago", "2 months ago". `now` comes in so that a list formats all rows alike. */
export function formatAge(date: string | null | undefined, now: Date): string | undefined {
  if (!date) return undefined;
  const time = Date.parse(date);
  if (Number.isNaN(time)) return undefined;
  // A moment ahead is still today: the server's clock and the page's differ, and `now` is taken when the page opens.
  const days = Math.trunc((now.getTime() - time) / dayMs);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  if (days < 0) return format.format(-days, "day");
  if (days < 14) return format.format(-days, "day");
  if (days < 60) return format.format(-Math.floor(days / 7), "week");
  if (days < 365) return format.format(-Math.floor(days / 30.4), "month");
  return format.format(-Math.floor(days / 365), "year");
}

/** "20 Nov 2026". */
export function formatDate(date: string | null | undefined): string | undefined {
  if (!date) return undefined;
  const time = Date.parse(date);
  return Number.isNaN(time)
    ? undefined
    : new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(time);
}

/** "20 Nov 2026, 14:03": in the reader's own time. */
export function formatMoment(moment: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" }).format(Date.parse(moment));
}

/** "Mar 2019" for `2019-03`, "2019" for `2019`; other text as it stands. */
export function formatMonth(date: string | undefined): string | undefined {
  if (!date) return undefined;
  const match = /^(\d{4})-(\d{2})/.exec(date);
  if (!match) return date;
  return new Intl.DateTimeFormat("en-US", { month: "short", year: "numeric", timeZone: "UTC" }).format(
    Date.UTC(Number(match[1]), Number(match[2]) - 1),
  );
}

/** "7 yrs 2 mos" of work. */
export function formatMonths(months: number | undefined): string | undefined {
  if (months === undefined) return undefined;
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [years > 0 ? `${years} ${years === 1 ? "yr" : "yrs"}` : "", rest > 0 ? `${rest} ${rest === 1 ? "mo" : "mos"}` : ""];
  return parts.filter(Boolean).join(" ") || "0 mos";
}

/** "1.2 MB". */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
