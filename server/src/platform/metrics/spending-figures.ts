import type { Spent } from "@candor/host";
import { Counter, Gauge, type Registry } from "prom-client";

/** What models that cost money are asked for. */
export type Purpose = "vectors";

/** What this process has sent to models and what they counted, in total: of no workspace and no person. */
export function describeSpending(budgets: Readonly<Record<Purpose, number>>, registers: Registry[]) {
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
    help: "Characters that this process may send as long as it lives; 0: nothing is sent",
    labelNames: ["purpose"],
    registers,
  });
  for (const [purpose, most] of Object.entries(budgets)) budget.set({ purpose }, most);
  return (purpose: Purpose, spent: Spent): void => {
    const labels = { purpose, model: spent.model };
    requests.inc({ ...labels, outcome: spent.outcome });
    characters.inc(labels, spent.characters);
    tokens.inc(labels, spent.tokens);
  };
}
