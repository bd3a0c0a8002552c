import type { PayPeriod } from "../../model/index.ts";
import words from "./pay-words.json" with { type: "json" };

/** ISO 4217 codes with the signs and words that stand for them, lower case. */
export const CURRENCY_SIGNS: Readonly<Record<string, readonly string[]>> = words.currencies;

/** Words for the time that an amount is paid for. */
export const PERIOD_WORDS: Readonly<Record<PayPeriod, readonly string[]>> = words.periods;

/** Words near which an amount is pay. */
export const PAY_CONTEXT: readonly string[] = words.payContext;

/** Words near which an amount is not pay: revenue, funding, bonuses, budgets. */
export const NOT_PAY: readonly string[] = words.never;

/** Vouchers that Brazilian adverts name by two letters, "VR de R$ 30/dia"; elsewhere the letters mean other things. */
export const MEALS_IN_BRAZIL: readonly string[] = words.mealsInBrazil;

/** Words that say that a bonus is a part of the pay: "prime incluse". */
export const INCLUDED: readonly string[] = words.included;

/** Words for a length of time: before an amount they say how long something takes, and not for how long is paid. */
export const SPAN_WORDS: ReadonlySet<string> = new Set(words.spans);
