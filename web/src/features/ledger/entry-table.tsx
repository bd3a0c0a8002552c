import { Button, Table, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AuditEntry } from "../../lib/api-types.ts";
import { formatMoment } from "../../lib/format.ts";
import { ErrorState } from "../../ui/page-state.tsx";
import { Quiet } from "../../ui/quiet.tsx";
import { WideTable } from "../../ui/wide-table.tsx";
import { entriesQuery } from "./data.ts";
import classes from "./entry-table.module.css";

/** The ledger as a table; the hash of each entry is what `candor audit verify` checks. */
export function EntryTable() {
  const { t } = useTranslation();
  const [subject, setSubject] = useState("");
  const [sought] = useDebouncedValue(subject.trim(), 300);
  const entries = useInfiniteQuery(entriesQuery(sought));
  if (entries.isError) return <ErrorState error={entries.error} onRetry={() => void entries.refetch()} />;
  const rows = entries.data?.pages.flatMap(({ data }) => data) ?? [];
  return (
    <>
      <TextInput
        className={classes.search}
        label={t("ledger.subject")}
        description={t("ledger.subjectHint")}
        value={subject}
        onChange={(event) => setSubject(event.currentTarget.value)}
      />
      <WideTable label={t("ledger.title")} minWidth={1080} isBusy={entries.isPending} className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            {(["number", "when", "who", "what", "which", "facts", "hash"] as const).map((name) => (
              <Table.Th key={name}>{t(`ledger.${name}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((entry) => (
            <EntryRow key={entry.sequence} entry={entry} />
          ))}
        </Table.Tbody>
      </WideTable>
      {entries.isSuccess && rows.length === 0 && <Quiet>{t("ledger.empty")}</Quiet>}
      {entries.hasNextPage && (
        <Button
          className={classes.older}
          variant="default"
          size="xs"
          loading={entries.isFetchingNextPage}
          onClick={() => void entries.fetchNextPage()}
        >
          {t("ledger.older")}
        </Button>
      )}
    </>
  );
}

function EntryRow({ entry }: { readonly entry: AuditEntry }) {
  const { t } = useTranslation();
  const { sequence, at, actor, action, subjectId, facts, hash } = entry;
  const who = actor.kind === "system" ? t("ledger.system") : (actor.name ?? actor.id);
  return (
    <Table.Tr>
      <Table.Td>{sequence}</Table.Td>
      <Table.Td className={classes.when}>{formatMoment(at)}</Table.Td>
      <Table.Td>{actor.kind === "key" ? t("ledger.byKey", { who }) : who}</Table.Td>
      <Table.Td>{action}</Table.Td>
      <Table.Td className={classes.code}>{subjectId}</Table.Td>
      <Table.Td>
        {Object.entries(facts)
          .map(([name, value]) => `${name} ${value}`)
          .join(", ")}
      </Table.Td>
      <Table.Td className={classes.code} title={hash}>
        {hash.slice(0, 12)}
      </Table.Td>
    </Table.Tr>
  );
}
