import { CURRENCY_SIGNS, PERIOD_WORDS } from "../../data/pay-words/pay-words.ts";
import type { PayPeriod } from "../../model/index.ts";

const BY_SIGN = new Map<string, string>();
for (const [code, signs] of Object.entries(CURRENCY_SIGNS)) for (const sign of signs) if (!BY_SIGN.has(sign)) BY_SIGN.set(sign, code);
const BY_PERIOD = new Map<string, PayPeriod>();
for (const [period, words] of Object.entries(PERIOD_WORDS))
  for (const word of words) if (!BY_PERIOD.has(word)) BY_PERIOD.set(word, period as PayPeriod);

/** The ISO 4217 code that a sign, code or word stands for. */
export function readCurrency(written: string | undefined): string | undefined {
  const sign = written?.trim().toLowerCase();
  if (!sign) return undefined;
  return BY_SIGN.get(sign) ?? (/^[a-z]{3}$/.test(sign) ? sign.toUpperCase() : undefined);
}

/** The pay period that a word stands for: `YEAR`, "monthly", "pro Stunde", "per-year-salary". */
export function readPeriod(written: string | undefined): PayPeriod | undefined {
  const word = written?.trim().toLowerCase().replaceAll("_", " ");
  if (!word) return undefined;
  const last = word.split(/[\s/-]+/).pop() ?? "";
  const bare = last.replace(/\.$/, "");
  return BY_PERIOD.get(word) ?? BY_PERIOD.get(last) ?? BY_PERIOD.get(bare) ?? BY_PERIOD.get(bare.replace(/s$/, ""));
}

/**
 * A written amount as a number: `60.000`, `95'000`, `1,250.50`, `19,5`, `4 500`, `14,00,000`.
 *
 * A last group of three digits is thousands, of one or two digits the fraction.
 */
export function readAmount(written: string): number | undefined {
  const bare = written.replace(/[\s'’\u00a0\u202f]/gu, "");
  const match = /^(\d{1,2}(?:,\d{2})+,\d{3}|\d+(?:[.,]\d{3})*)(?:[.,](\d{1,2}))?(?:,-|\.-)?$/.exec(bare);
  if (!match) return undefined;
  const value = Number(`${(match[1] ?? "").replace(/[.,]/g, "")}.${match[2] ?? "0"}`);
  return Number.isFinite(value) ? value : undefined;
}
