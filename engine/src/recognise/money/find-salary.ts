import { CURRENCY_SIGNS, INCLUDED, MEALS_IN_BRAZIL, NOT_PAY, PAY_CONTEXT, SPAN_WORDS } from "../../data/pay-words/pay-words.ts";
import type { PayPeriod, Salary, Span } from "../../model/index.ts";
import { readAmount, readCurrency, readPeriod } from "./pay-reading.ts";
import { usualPeriodIn } from "./usual-period.ts";

/** Pay as an advert states it, and where. */
export type FoundSalary = Span & { readonly salary: Salary };

const escape = (sign: string) => sign.replace(/[.$/^*+?()[\]{}|\\]/g, "\\$&");
const SIGNS = Object.values(CURRENCY_SIGNS)
  .flat()
  .filter((sign) => /[^a-z\s]/.test(sign))
  .sort((a, b) => b.length - a.length)
  .map(escape)
  .join("|");
const CODES = Object.values(CURRENCY_SIGNS)
  .flat()
  .filter((sign) => /^[a-z ]{2,}$/.test(sign))
  .sort((a, b) => b.length - a.length)
  .join("|");
/** "R7 500", "R60k": a letter alone is the rand only before a sum of four digits or more. */
const RAND = "(?<![\\p{L}\\p{N}])R(?=\\s?\\d{1,3}(?:[ ,]?\\d{3}|k(?!\\p{L})))";
const CURRENCY = `(?:${SIGNS}|(?<![\\p{L}])(?:${CODES})(?![\\p{L}])|${RAND})`;
const NUMBER =
  "\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d{1,3}(?:[.,'’\\u00a0\\u202f ]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,7}(?:[.,]\\d{1,2})?(?!\\d)";
const THOUSAND = `(?:\\s?(?:k|tsd\\.?|t(?=€|eur)|mil|千)(?!(?!(?:${CODES})(?!\\p{L}))\\p{L}))`;
/** "₹18L": alone the letter counts so only behind rupees. */
const LAKH = "(?:\\s?(?:lpa|lakhs?|lacs?|crores?|cr|(?<=₹\\s?\\d{1,3}(?:\\.\\d{1,2})?\\s?)l)(?![\\p{L}]))";
/** Ten thousand, as Chinese adverts count. */
const WAN = "(?:\\s?(?:万|萬|w(?=[-–~/·]|$)))";
const SEPARATOR =
  "(?:\\/(?=\\s?\\d{2,3}(?:[.,]\\d{3}|\\s?k)(?![\\p{L}\\d]))|-|–|—|‑|~|～|〜|至|到|en|tot|hasta|até|to|and|bis|до|à|a|y|et|und|e|al|until|up to|(?:and|und|en|et|y|e) (?:a |un |una )?(?:max(?:imum|imaal|imal)?\\.?|máximo|massimo)(?: (?:of|van|de|di))?)";
const AMOUNT = (name: string) =>
  `(?<${name}Before>${CURRENCY})?\\s?(?<${name}>${NUMBER})(?:[,.][-–])?(?<${name}K>${THOUSAND})?(?<${name}L>${LAKH})?(?<${name}W>${WAN})?\\s?(?<${name}After>${CURRENCY})?`;
/** "€ 2,651 (scale 9) and € 3,997": at which step of a scale. */
const AT_STEP = "(?:\\s?\\(\\p{L}{2,12}\\s\\d{1,3}\\))?";
/** "CAD $91,000 - CAD $130,000": the code may stand before the sign a second time. */
const CODE_BEFORE_SIGN = `(?:(?<![\\p{L}])(?:${CODES})\\s?(?=(?:${SIGNS})))?`;
const PAY = new RegExp(
  `(?<!(?!\\p{Script=Han})\\p{L}|[\\p{N}.,])${AMOUNT("first")}(?:\\s?(?:\\/|per\\s)?\\s?(?:hr|hour|yr|year|month|月|年|天|小时)?${AT_STEP}\\s?${SEPARATOR}\\s?${CODE_BEFORE_SIGN}${AMOUNT("second")})?(?<open>\\+(?!\\s*\\p{L}))?`,
  "giu",
);
const PERIOD_AFTER =
  /^[\s,)]*(?:[-–]\s?)?(?:\(?(?:brutto|gross|brut|bruts|brutos?|bruto|lord[ie]|nett[ie]|net|netto|netos?|líquidos?|ilíquidos?|base|salary|ht|ttc|usd|eur|gbp|cad|aud|chf)(?![\p{L}])\)?[\s,]*){0,2}(?<joint>\/|p\.|p\/|de l['’]|all['’]|l['’]|(?:per|pr|pro|an|a|the|die|der|je|im|in|par|al|por|each|la)(?![\p{L}]))?\s*\(?(?:calendar\s)?(?<period>[\p{L}][\p{L}.]*)/iu;
/** "27 days" is a length of time; "hourly" and "p.a." say a rate without a joint. */
const RATE_WORD = /^(?:p\.|\p{L}+ly$|\p{L}+lich$|mensu|annu|anua|b\/a$)/iu;
const UP_TO = /(?:up to|bis zu|bis|jusqu'à|jusqu’à|hasta|até|maximum|max\.?|massimo|fino a|tot|bis max\.?)\s*[:(]?\s*$/iu;
const FROM =
  /(?:from|starting at|starts at|ab|mindestens|at least|à partir de|dès|desde|a partir de|minimum|min\.?|over|vanaf|a partire da|da|dal|от|depuis|upwards of)\s*[:(]?\s*$/iu;
/** "40 h/week • from 60,000": the hours are another fact than the pay. */
const BETWEEN_FACTS = /[|•·;]/;
/** "Hours: 21 per week" is no pay for a week. */
const HOURS_BEFORE = /(?:hours|hrs|stunden|wochenstunden|uren|heures|horas|ore|arbeitszeit)\s*[:(]?\s*$/iu;
const MILLIONS = /^\s?(?:m|mm|mn|mio|mrd|b(?!\/)|bn|million|billion|milliarden?|millionen|millones|millions)(?![\p{L}\p{N}])/iu;
const PERCENT_OR_COUNT =
  /^\s?(?:%|percent|prozent|\+?\s?(?:years|jahre|ans|años|employees|mitarbeiter|people|users|customers|clients))(?![\p{L}])/iu;
/** "80/天": who says so what is paid for says it in yuan. */
const HAN_PERIOD = /^\s?[/每]\s?(?:个?月|年|天|日|小时)/u;
const HAN = /\p{Script=Han}/u;
/** Some words as a pattern; Chinese ones stand between other letters. */
function boundary(words: readonly string[]): RegExp {
  const [parted, joined] = [words.filter((word) => !HAN.test(word)), words.filter((word) => HAN.test(word))];
  const ends = `(?<![\\p{L}])(?:${parted.map(escape).join("|")})(?![\\p{L}])`;
  return new RegExp([ends, ...joined.map(escape)].join("|"), "iu");
}
const CONTEXT = boundary(PAY_CONTEXT);
const NEVER = boundary(NOT_PAY);
const INCLUDED_BEHIND = boundary(INCLUDED);
const MEAL_IN_BRAZIL = boundary(MEALS_IN_BRAZIL);
/** "More than 90,000 people": what is counted stands behind the number. */
const COUNTED = /^\s+\p{Ll}{3,}/u;
const CONTEXT_BEFORE = 60;
const CONTEXT_AFTER = 30;
const LEAST_SCORE = 3;
/** Signs of several currencies; without a code beside them the commonest is meant. */
const SHARED_SIGNS: ReadonlySet<string> = new Set(["$", "¥", "kr"]);

const CODE_BEFORE = /(?<![A-Za-z])([A-Z]{3})\s?$/;
/** "RAL 24-26k": only Italian adverts name the yearly gross so. */
const ITALIAN_PAY = /(?<!\p{L})(?:RAL|[Rr]etribuzione annua lorda)[^\d\n]{0,30}$/u;
/** Chinese adverts state the month where they say nothing else. */
const LEAST_YEARLY_IN_CHINA = 100_000;

function timesAll(first: number, second: number | undefined, factor: number): [number, number | undefined] {
  return [first * factor, second === undefined ? undefined : second * factor];
}

/** Of the signs around the amounts the one that names a single currency: "$18,000 to $22,000 MXN" are pesos. */
function plainestOf(part: Readonly<Record<string, string | undefined>>, codeBefore: string | undefined): string | undefined {
  const isCode = codeBefore !== undefined && Object.hasOwn(CURRENCY_SIGNS, codeBefore);
  const signs = [
    isCode ? codeBefore : undefined,
    part["firstBefore"],
    part["firstAfter"],
    part["secondBefore"],
    part["secondAfter"],
  ].filter((sign) => sign !== undefined);
  return signs.find((sign) => !SHARED_SIGNS.has(sign.trim())) ?? signs[0];
}

/** Part-time pay, and whole pay in the south of Europe, is told by the month in three digits. */
const LEAST_MONTHLY_IN_EUROS = 600;

const LEAST_YEARLY_IN_THOUSANDS = 12_000;

/** From which yearly, monthly, hourly figure an amount without a period is one. */
function usualPeriod(amount: number, isThousands: boolean, isChinese: boolean, currency: string | undefined): PayPeriod | undefined {
  const usual = usualPeriodIn(currency, amount);
  if (usual !== undefined) return usual;
  if (isChinese && amount < LEAST_YEARLY_IN_CHINA) return "MONTH";
  // "8k" of no named money: nobody is paid so little for a year.
  if (currency === undefined && isThousands && amount < LEAST_YEARLY_IN_THOUSANDS) return "MONTH";
  if (isThousands || amount >= 15_000) return "YEAR";
  if (amount >= 1_000 || (currency === "EUR" && amount >= LEAST_MONTHLY_IN_EUROS)) return "MONTH";
  return amount >= 5 && amount < 150 ? "HOUR" : undefined;
}

function bounds(first: number, second: number | undefined, before: string, isOpen: boolean): Pick<Salary, "min" | "max"> {
  if (second !== undefined) return { min: Math.min(first, second), max: Math.max(first, second) };
  if (UP_TO.test(before)) return { max: first };
  if (isOpen || FROM.test(before)) return { min: first };
  return { min: first, max: first };
}

/** "Bolsa-auxílio" is what interns are paid in Brazil; "auxílio" alone is a benefit. */
const PAY_OF_INTERNS = /bolsa[- ]aux[ií]lio/iu;

/** What leads to an amount: the words before it, or the label in front of a colon or a dash ("Bonus: $5,000"). */
function clauseBefore(before: string): string {
  const sentence = before.split(/[.;!?|]/).pop() ?? "";
  return (
    sentence
      .split(/:|\s[–—-]\s/)
      .filter((piece) => piece.trim() !== "")
      .pop() ?? ""
  );
}

type Candidate = FoundSalary & { readonly score: number };

function judge(text: string, found: RegExpExecArray, isPayField: boolean): Candidate | undefined {
  const part = found.groups ?? {};
  const above = text.slice(Math.max(0, found.index - CONTEXT_BEFORE), found.index);
  const lineBreak = above.lastIndexOf("\n");
  const before = above.slice(lineBreak + 1);
  const label = above.slice(0, lineBreak + 1);
  const end = found.index + found[0].trimEnd().length;
  const rest = text.slice(end, end + CONTEXT_AFTER).split("\n")[0] ?? "";
  if (MILLIONS.test(rest) || PERCENT_OR_COUNT.test(rest)) return undefined;
  const lakh = part["secondL"] ?? part["firstL"];
  const isLakh = lakh !== undefined;
  const isWan = part["firstW"] !== undefined || part["secondW"] !== undefined;
  const isThousands = part["firstK"] !== undefined || part["secondK"] !== undefined;
  const isChinese = (isWan || isThousands) && HAN.test(before + label + rest);
  const usual = isChinese || HAN_PERIOD.test(rest) ? "CNY" : ITALIAN_PAY.test(before) ? "EUR" : undefined;
  const currency = readCurrency(plainestOf(part, CODE_BEFORE.exec(before)?.[1])) ?? usual;
  let first = readAmount(part["first"] ?? "");
  let second = part["second"] === undefined ? undefined : readAmount(part["second"]);
  if (first === undefined || first === 0) return undefined;
  if (HOURS_BEFORE.test(before)) return undefined;
  if (isLakh) [first, second] = timesAll(first, second, /c/i.test(lakh.slice(0, 3)) && !/lac/i.test(lakh) ? 10_000_000 : 100_000);
  if (isWan) {
    first *= part["firstK"] === undefined ? 10_000 : 1;
    if (second !== undefined) second *= part["secondK"] === undefined ? 10_000 : 1;
  }
  if (second !== undefined && part["secondK"] !== undefined && second < 1000) second *= 1000;
  if (isWan && part["firstK"] !== undefined && first < 1000) first *= 1000;
  else if (
    first < 1000 &&
    (part["firstK"] !== undefined || (part["secondK"] !== undefined && second !== undefined && second >= first * 1000))
  )
    first *= 1000;
  else if (first < 1000 && part["secondK"] !== undefined) first *= 1000;
  else if (second !== undefined && second >= 10_000 && first < 1000) first *= 1000;
  if (second !== undefined && second < first / 3) second = undefined;
  const contextBefore = CONTEXT.test(before) || (/^[\s•*–-]*$/.test(before) && CONTEXT.test(label)) || isPayField;
  const clause = clauseBefore(before).replace(PAY_OF_INTERNS, "bolsa");
  const behindNever = NEVER.test(clause) ? clause.slice(clause.search(NEVER)) : undefined;
  if (behindNever !== undefined && !CONTEXT.test(behindNever) && !INCLUDED_BEHIND.test(behindNever)) return undefined;
  if (NEVER.test(rest.split(/[+,;.&(]|\b(?:plus|and|und|et|y|incl|inkl)\b/iu)[0] ?? "")) return undefined;
  const told = periodAfter(rest, currency !== undefined);
  const stated = isLakh ? "YEAR" : (told ?? periodBefore(before));
  const contextAfter = CONTEXT.test(rest);
  if (!currency && !isLakh && !isThousands && !isPayField && !told && !contextAfter && COUNTED.test(rest)) return undefined;
  if (currency === "BRL" && MEAL_IN_BRAZIL.test(clause) && !CONTEXT.test(clause.slice(clause.search(MEAL_IN_BRAZIL)))) return undefined;
  const score =
    (currency ? 2 : 0) +
    (stated ? 2 : 0) +
    (contextBefore ? 2 : 0) +
    (contextAfter ? 1 : 0) +
    (second !== undefined ? 1 : 0) +
    (isThousands || isWan || isLakh ? 1 : 0);
  if (!currency && !isLakh && !(contextBefore && (first >= 1000 || stated))) return undefined;
  const period = stated ?? (contextBefore || first >= 1000 ? usualPeriod(first, isThousands, isChinese, currency) : undefined);
  const finalCurrency = isLakh ? (currency ?? "INR") : currency;
  return {
    start: found.index,
    end,
    score,
    salary: {
      ...bounds(first, second, before, part["open"] !== undefined),
      ...(finalCurrency && { currency: finalCurrency }),
      ...(period && { period }),
    },
  };
}

function periodAfter(rest: string, hasCurrency: boolean): PayPeriod | undefined {
  const { joint, period = "" } = PERIOD_AFTER.exec(rest)?.groups ?? {};
  if (!hasCurrency && joint === undefined && !RATE_WORD.test(period)) return undefined;
  return readPeriod(`${joint ?? ""}${period}`) ?? readPeriod(period);
}

function periodBefore(before: string): PayPeriod | undefined {
  const fact = before.split(BETWEEN_FACTS).pop() ?? "";
  const words = fact.toLowerCase().match(/[\p{L}.]+/gu) ?? [];
  for (const word of words.slice(-6).reverse()) {
    if (word.length < 3 && !HAN.test(word)) continue;
    const period = readPeriod(word);
    if (period && !SPAN_WORDS.has(word)) return period;
  }
  return undefined;
}

const SHIFT_BEFORE =
  /(?<!\p{L})(?:days?|nights?|evenings?|weekends?|saturdays?|sundays?|mon(?:day)?\s?[-–]\s?fri(?:day)?|tags(?:über)?|nachts|nachtschicht|tagschicht|de jour|de nuit|turno de (?:día|noche))(?!\p{L})[^\d\n]{0,25}$/iu;
const BEFORE_A_SHIFT = 40;

/** "Days £13 an hour, nights £15 an hour": what is paid by the hour lies between the lowest and the highest shift. */
function overShifts({ salary }: Candidate, all: readonly Candidate[], text: string): Salary {
  if (salary.period !== "HOUR" || all.length < 2) return salary;
  const shifts = all.filter(
    (one) =>
      one.salary.period === "HOUR" &&
      one.salary.currency === salary.currency &&
      SHIFT_BEFORE.test(text.slice(Math.max(0, one.start - BEFORE_A_SHIFT), one.start)),
  );
  const amounts = shifts.flatMap((one) => [one.salary.min, one.salary.max]).filter((amount) => amount !== undefined);
  return shifts.length < 2 ? salary : { ...salary, min: Math.min(...amounts), max: Math.max(...amounts) };
}

/** The pay that an advert states, if it does. Years of experience, revenue, funding and bonuses are not pay. */
export function findSalary(
  text: string,
  options: { /** The text is what a field for pay holds. */ readonly isPayField?: boolean } = {},
): FoundSalary | undefined {
  let best: Candidate | undefined;
  const all: Candidate[] = [];
  for (const found of text.matchAll(PAY)) {
    const candidate = judge(text, found, options.isPayField === true);
    if (candidate === undefined || candidate.score < LEAST_SCORE) continue;
    all.push(candidate);
    if (candidate.score > (best?.score ?? 0)) best = candidate;
  }
  return best && { start: best.start, end: best.end, salary: overShifts(best, all, text) };
}
