import { Button, Table } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { formatMoment } from "../../lib/format.ts";
import { ErrorState } from "../../ui/page-state.tsx";
import { callsQuery } from "./data.ts";
import { formatAmount, formatCost } from "./format-cost.ts";
import classes from "./spending.module.css";
import { SpendingTable } from "./spending-table.tsx";

/** Each request to a model that costs money, newest first. */
export function CallTable({ currency }: { readonly currency: string }) {
  const { t } = useTranslation();
  const calls = useInfiniteQuery(callsQuery);
  if (calls.isError) return <ErrorState error={calls.error} onRetry={() => void calls.refetch()} />;
  const rows = calls.data?.pages.flatMap(({ data }) => data) ?? [];
  return (
    <>
      <SpendingTable
        title={t("spending.calls")}
        words={["when", "model", "outcome"]}
        numbers={["characters", "tokensIn", "tokensOut", "cost"]}
        isBusy={calls.isPending}
      >
        {rows.map(({ id, at, model, outcome, characters, tokensIn, tokensOut, cost }) => (
          <Table.Tr key={id}>
            <Table.Td className={classes.line}>{formatMoment(at)}</Table.Td>
            <Table.Td>{model}</Table.Td>
            <Table.Td>{t(`spending.outcomes.${outcome}`)}</Table.Td>
            <Table.Td className={classes.number}>{formatAmount(characters)}</Table.Td>
            <Table.Td className={classes.number}>{formatAmount(tokensIn)}</Table.Td>
            <Table.Td className={classes.number}>{formatAmount(tokensOut)}</Table.Td>
            <Table.Td className={classes.number}>{formatCost(cost, currency) ?? t("spending.unknown")}</Table.Td>
          </Table.Tr>
        ))}
      </SpendingTable>
      {calls.hasNextPage && (
        <Button
          className={classes.older}
          variant="default"
          size="xs"
          loading={calls.isFetchingNextPage}
          onClick={() => void calls.fetchNextPage()}
        >
          {t("spending.older")}
        </Button>
      )}
    </>
  );
}
