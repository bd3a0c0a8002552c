import { expect, test } from "vitest";
import { findSalary } from "./find-salary.ts";

const stated: readonly (readonly [string, unknown])[] = [
  ["60-75k EUR", { min: 60000, max: 75000, currency: "EUR", period: "YEAR" }],
  ["$120,000 – $150,000 a year", { min: 120000, max: 150000, currency: "USD", period: "YEAR" }],
  ["up to £45/hr", { max: 45, currency: "GBP", period: "HOUR" }],
  ["€ 4.500 brutto/Monat", { min: 4500, max: 4500, currency: "EUR", period: "MONTH" }],
  ["Salary: CHF 95'000", { min: 95000, max: 95000, currency: "CHF", period: "YEAR" }],
  ["Gehalt: 60.000 €", { min: 60000, max: 60000, currency: "EUR", period: "YEAR" }],
  ["38.000 – 44.000 € brutto pro Jahr", { min: 38000, max: 44000, currency: "EUR", period: "YEAR" }],
  ["Pay: $19.50-$24 per hour", { min: 19.5, max: 24, currency: "USD", period: "HOUR" }],
  ["Vergütung: ab 3.200 € monatlich", { min: 3200, currency: "EUR", period: "MONTH" }],
  ["Salaire : 35 à 42 K€ brut annuel", { min: 35000, max: 42000, currency: "EUR", period: "YEAR" }],
  ["Salario: 28.000€ - 32.000€ brutos/año", { min: 28000, max: 32000, currency: "EUR", period: "YEAR" }],
  ["CA$170K – CA$205K • Offers Equity", { min: 170000, max: 205000, currency: "CAD", period: "YEAR" }],
  ["12-18 LPA", { min: 1200000, max: 1800000, currency: "INR", period: "YEAR" }],
  ["PLN 18 000 - 24 000 net/month", { min: 18000, max: 24000, currency: "PLN", period: "MONTH" }],
  ["Tagessatz 800 €", { min: 800, max: 800, currency: "EUR", period: "DAY" }],
  ["$200k + equity", { min: 200000, max: 200000, currency: "USD", period: "YEAR" }],
  ["$32 - $38 an hour, overtime available", { min: 32, max: 38, currency: "USD", period: "HOUR" }],
  ["22 bis 27 € pro Stunde", { min: 22, max: 27, currency: "EUR", period: "HOUR" }],
  ["₹14,00,000 - ₹20,00,000 per annum", { min: 1400000, max: 2000000, currency: "INR", period: "YEAR" }],
  ["Salary £58,000 to £68,000, 27 days' leave, 8% pension", { min: 58000, max: 68000, currency: "GBP", period: "YEAR" }],
  ["Days £16.50 per hour, nights £19.25 per hour", { min: 16.5, max: 19.25, currency: "GBP", period: "HOUR" }],
  ["ЗП: от 150 000 до 250 000 руб./мес.", { min: 150000, max: 250000, currency: "RUB", period: "MONTH" }],
  ["Bolsa-auxílio R$ 1.800,00", { min: 1800, max: 1800, currency: "BRL", period: "MONTH" }],
  ["薪资：2.5万-4万/月", { min: 25000, max: 40000, currency: "CNY", period: "MONTH" }],
  ["月薪8千-1.2万", { min: 8000, max: 12000, currency: "CNY", period: "MONTH" }],
  ["R60k - R80k per month", { min: 60000, max: 80000, currency: "ZAR", period: "MONTH" }],
  ["薪资 20K/月-35K/月", { min: 20000, max: 35000, currency: "CNY", period: "MONTH" }],
  ["工资：150元/天", { min: 150, max: 150, currency: "CNY", period: "DAY" }],
  ["产品经理 15-25K·14薪", { min: 15000, max: 25000, currency: "CNY", period: "MONTH" }],
  ["65-80 T€ Jahresgehalt", { min: 65000, max: 80000, currency: "EUR", period: "YEAR" }],
  ["Sueldo: $18,000 a $22,000 MXN mensuales", { min: 18000, max: 22000, currency: "MXN", period: "MONTH" }],
  ["CAD $68,000—$79,000", { min: 68000, max: 79000, currency: "CAD", period: "YEAR" }],
  ["Faixa: R$ 12 mil a R$ 15 mil/mês", { min: 12000, max: 15000, currency: "BRL", period: "MONTH" }],
  ["Tussen € 2.600 en € 3.100 bruto per maand", { min: 2600, max: 3100, currency: "EUR", period: "MONTH" }],
  ["9 € netti all'ora", { min: 9, max: 9, currency: "EUR", period: "HOUR" }],
  ["£11.44 an hour.", { min: 11.44, max: 11.44, currency: "GBP", period: "HOUR" }],
  ["1.2 - 1.5 Cr per annum", { min: 12000000, max: 15000000, currency: "INR", period: "YEAR" }],
  ["40 h/Woche • Hybrid • ab 60.000 € p.a.", { min: 60000, currency: "EUR", period: "YEAR" }],
  ["薪资 20K～30K", { min: 20000, max: 30000, currency: "CNY", period: "MONTH" }],
  ["薪水15k-40kRMB/月", { min: 15000, max: 40000, currency: "CNY", period: "MONTH" }],
  ["R$ 3.500,00 de salário e VR de R$ 30,00/dia", { min: 3500, max: 3500, currency: "BRL", period: "MONTH" }],
  ["Basic salary R7 500 per month", { min: 7500, max: 7500, currency: "ZAR", period: "MONTH" }],
  ["£600-£700 p.d.", { min: 600, max: 700, currency: "GBP", period: "DAY" }],
  ["€ 14,80 p/u", { min: 14.8, max: 14.8, currency: "EUR", period: "HOUR" }],
  ["CLT, R$ 2.100,00", { min: 2100, max: 2100, currency: "BRL", period: "MONTH" }],
  ["$90k+", { min: 90000, currency: "USD", period: "YEAR" }],
];

for (const [text, salary] of stated) {
  test(`the pay in "${text}" is read with currency and period`, () => {
    expect(findSalary(text)?.salary).toEqual(salary);
  });
}

for (const text of [
  "5-7 years of experience",
  "We raised $60M in funding",
  "We raised $60 million in our Series B",
  "Our customers pay out $60M a year",
  "revenue of $5,000,000",
  "$5,000 sign-on bonus",
  "Learning budget €2000/year",
  "400+ employees since 1998",
  "20–25 Std./Woche",
  "Hours: 21 per week",
  "VR de R$ 28/dia",
  "Vale Refeição R$ 33,00/dia",
  "VA ou VR (Sodexo) – R$ 400,00 por mês",
  "Auxílio-creche – R$ 153,00 por mês",
  "Lunch allowance 30,000 VND a day",
  "Buoni pasto da 8 € al giorno",
  "$100M in annual recurring revenue. More than 90,000 professionals use us",
  "30 dias de férias",
]) {
  test(`"${text}" states no pay`, () => {
    expect(findSalary(text)).toBeUndefined();
  });
}

test("signs, steps of a scale and strokes between amounts", () => {
  expect(findSalary("El salario ronda de RD$45,000 a RD$55,000")?.salary).toEqual({
    min: 45_000,
    max: 55_000,
    currency: "DOP",
    period: "MONTH",
  });
  expect(findSalary("a salary between € 2,651 (scale 9) and € 3,997 gross per month")?.salary).toMatchObject({ min: 2651, max: 3997 });
  expect(findSalary("Ral: 25k /35k")?.salary).toMatchObject({ min: 25_000, max: 35_000, period: "YEAR" });
  expect(findSalary("RAL: 28.000/32.000")?.salary).toMatchObject({ min: 28_000, max: 32_000, period: "YEAR" });
  expect(findSalary("Salario: 25.000€ - 30.000€ b/a")?.salary).toEqual({ min: 25_000, max: 30_000, currency: "EUR", period: "YEAR" });
  expect(findSalary("Salary: 30.000.000 VND - 50.000.000 VND")?.salary.period).toBe("MONTH");
});

test("pay stands where the text says it", () => {
  const text = "Great team.\nSalary: €40k-50k per year.";
  const found = findSalary(text);
  expect(text.slice(found?.start, found?.end)).toBe("€40k-50k");
});

test("a bare amount counts where the field is made for pay", () => {
  expect(findSalary("60.000 €")).toBeUndefined();
  expect(findSalary("60.000 €", { isPayField: true })?.salary.min).toBe(60000);
});

test("a text full of numbers is searched in time that grows with its length", () => {
  // Time that grows with the square of the length would run into the limit of a test.
  for (const piece of ["1 000 ", "$1,", "1", "€5 - "]) findSalary(piece.repeat(40_000));
  expect(findSalary(`${"1 000 ".repeat(40_000)}\nSalary: 60.000 € a year`)?.salary.min).toBe(60000);
});

test("lakhs may be written with one letter behind rupees, and a day rate without taxes is one for a day", () => {
  expect(findSalary("₹18L – ₹24L")?.salary).toEqual({ min: 1_800_000, max: 2_400_000, currency: "INR", period: "YEAR" });
  expect(findSalary("TJM 450-550€ HT/jour")?.salary).toMatchObject({ min: 450, max: 550, period: "DAY" });
});

test("a bonus that is a part of the pay hides none of it", () => {
  expect(findSalary("Prime Ségur incluse : 1 980 à 2 200 € bruts/mois")?.salary).toEqual({
    min: 1980,
    max: 2200,
    currency: "EUR",
    period: "MONTH",
  });
  expect(findSalary("Prime de Noël : 500 €")).toBeUndefined();
});

test("a length of time before an amount says nothing of what it is paid for", () => {
  expect(findSalary("CDI - 200 heures - 2 600 € brut + frais de route")?.salary.period).toBe("MONTH");
  expect(findSalary("dos días libres. Sueldo: 2.100 € netos")?.salary.period).toBe("MONTH");
  expect(findSalary("Vencimento base de 920 € + subsídio")?.salary).toEqual({ min: 920, max: 920, currency: "EUR", period: "MONTH" });
});

test("a few thousands of no named money are for a month", () => {
  expect(findSalary("Salário em torno de 8k")?.salary).toMatchObject({ min: 8000, max: 8000, period: "MONTH" });
  expect(findSalary("Salary: 45k")?.salary).toMatchObject({ min: 45_000, period: "YEAR" });
});
