import { Table } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { WideTable } from "../../ui/wide-table.tsx";
import classes from "./spending.module.css";

type Words = "month" | "purpose" | "when" | "model" | "outcome";
type Numbers = "requests" | "failed" | "characters" | "tokensIn" | "tokensOut" | "cost";

type Props = {
  readonly title: string;
  readonly words: readonly Words[];
  readonly numbers: readonly Numbers[];
  readonly isBusy?: boolean;
  readonly children: ReactNode;
};

/** A table under its title, whose first columns are words and whose last are numbers; the children are its rows. */
export function SpendingTable({ title, words, numbers, isBusy = false, children }: Props) {
  const { t } = useTranslation();
  return (
    <section>
      <h2 className={classes.title}>{title}</h2>
      <WideTable label={title} minWidth={880} isBusy={isBusy} className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            {words.map((name) => (
              <Table.Th key={name}>{t(`spending.${name}`)}</Table.Th>
            ))}
            {numbers.map((name) => (
              <Table.Th key={name} className={classes.number}>
                {t(`spending.${name}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </WideTable>
    </section>
  );
}
