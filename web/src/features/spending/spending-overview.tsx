import { Progress, Table } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Spending } from "../../lib/api-types.ts";
import { formatAmount, formatCost } from "./format-cost.ts";
import classes from "./spending.module.css";

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
        <p className={classes.quiet}>{t("spending.empty")}</p>
      ) : (
        <>
          <h2 className={classes.title}>{t("spending.months")}</h2>
          <Table.ScrollContainer minWidth={640}>
            <Table className={`${classes.table} tabular`}>
              <Table.Thead>
                <Table.Tr>
                  {(["month", "purpose", "model"] as const).map((name) => (
                    <Table.Th key={name}>{t(`spending.${name}`)}</Table.Th>
                  ))}
                  {(["requests", "failed", "characters", "tokensIn", "tokensOut", "cost"] as const).map((name) => (
                    <Table.Th key={name} className={classes.number}>
                      {t(`spending.${name}`)}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {months.map(({ month, purpose, model, calls, failed, characters, tokensIn, tokensOut, cost }) => (
                  <Table.Tr key={`${month} ${purpose} ${model}`}>
                    <Table.Td>{month}</Table.Td>
                    <Table.Td>{nameOf(purpose)}</Table.Td>
                    <Table.Td>{model}</Table.Td>
                    {[calls, failed, characters, tokensIn, tokensOut].map((amount, column) => (
                      <Table.Td key={COLUMNS[column]} className={classes.number}>
                        {formatAmount(amount)}
                      </Table.Td>
                    ))}
                    <Table.Td className={classes.number}>{formatCost(cost, currency) ?? t("spending.unknown")}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </>
      )}
    </>
  );
}

const COLUMNS = ["calls", "failed", "characters", "in", "out"];
