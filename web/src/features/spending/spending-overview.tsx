import { Progress, Table } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Spending } from "../../lib/api-types.ts";
import { Quiet } from "../../ui/quiet.tsx";
import { formatAmount, formatCost } from "./format-cost.ts";
import classes from "./spending.module.css";
import { SpendingTable } from "./spending-table.tsx";

/** How far the month's budgets are used, where somebody runs the installation, and what was asked for in each month. */
export function SpendingOverview({ spending: { currency, months, budgets } }: { readonly spending: Spending }) {
  const { t } = useTranslation();
  const nameOf = (purpose: string) => (purpose === "vectors" ? t("spending.purposes.vectors") : purpose);
  return (
    <>
      {budgets?.map(({ purpose, characters, spent }) => {
        const told = t("spending.budget", { purpose: nameOf(purpose), spent, characters });
        return (
          <div key={purpose} className={classes.budget}>
            <span className="tabular">{told}</span>
            <Progress size={4} value={(spent / characters) * 100} aria-label={told} />
          </div>
        );
      })}
      {months.length === 0 ? (
        <Quiet>{t("spending.empty")}</Quiet>
      ) : (
        <SpendingTable
          title={t("spending.months")}
          words={["month", "purpose", "model"]}
          numbers={["requests", "failed", "characters", "tokensIn", "tokensOut", "cost"]}
        >
          {months.map(({ month, purpose, model, calls, failed, characters, tokensIn, tokensOut, cost }) => (
            <Table.Tr key={`${month} ${purpose} ${model}`}>
              <Table.Td className={classes.line}>{month}</Table.Td>
              <Table.Td className={classes.line}>{nameOf(purpose)}</Table.Td>
              <Table.Td>{model}</Table.Td>
              {[calls, failed, characters, tokensIn, tokensOut].map((amount, column) => (
                <Table.Td key={COLUMNS[column]} className={classes.number}>
                  {formatAmount(amount)}
                </Table.Td>
              ))}
              <Table.Td className={classes.number}>{formatCost(cost, currency) ?? t("spending.unknown")}</Table.Td>
            </Table.Tr>
          ))}
        </SpendingTable>
      )}
    </>
  );
}

const COLUMNS = ["calls", "failed", "characters", "in", "out"];
