import type { Spent } from "@candor/host";
import { Counter, Gauge, type Registry } from "prom-client";
import { PURPOSES, type Purpose, type Spending } from "../spending/spending.ts";

/** What this process has sent to models and what they counted, in total: of no workspace and no person. */
export function describeSpending({ budgets, spentThisMonth }: Pick<Spending, "budgets" | "spentThisMonth">, registers: Registry[]) {
  const labelNames = ["purpose", "model"] as const;
  const requests = new Counter({
    name: "candor_ai_requests_total",
    help: "Requests to models that cost money, every try counted",
    labelNames: [...labelNames, "outcome"],
    registers,
  });
  const characters = new Counter({ name: "candor_ai_characters_total", help: "Characters sent to them", labelNames, registers });
  const tokens = new Counter({ name: "candor_ai_tokens_total", help: "Tokens, as they counted them", labelNames, registers });
  const budget = new Gauge({
    name: "candor_ai_budget_characters",
    help: "Characters that all processes may send in a calendar month; 0: nothing is sent",
    labelNames: ["purpose"],
    registers,
  });
  for (const [purpose, most] of Object.entries(budgets)) budget.set({ purpose }, most);
  new Gauge({
    name: "candor_ai_month_characters",
    help: "Characters that all processes have sent in this calendar month, as the ledger says",
    labelNames: ["purpose"],
    registers,
    async collect() {
      for (const purpose of PURPOSES) if (budgets[purpose] > 0) this.set({ purpose }, await spentThisMonth(purpose));
    },
  });
  return (purpose: Purpose, spent: Spent): void => {
    const labels = { purpose, model: spent.model };
    requests.inc({ ...labels, outcome: spent.outcome });
    characters.inc(labels, spent.characters);
    tokens.inc(labels, spent.tokens ?? 0);
  };
}
