import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { CompareTable } from "../features/matches/compare-table.tsx";
import { matchQuery } from "../features/matches/data.ts";
import { useToldLanguage } from "../lib/told-language.ts";
import { PageBody } from "../ui/page-body.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { EmptyState, ErrorState } from "../ui/page-state.tsx";
import classes from "./compare-page.module.css";

/** Two matches of the ranked list beside each other. */
export function ComparePage() {
  const { t } = useTranslation();
  const { a, b } = useSearch({ from: "/compare" });
  const [language] = useToldLanguage();
  const left = useQuery({ ...matchQuery(a ?? "", language), enabled: a !== undefined });
  const right = useQuery({ ...matchQuery(b ?? "", language), enabled: b !== undefined });
  if (!a || !b)
    return (
      <EmptyState isPage title={t("compare.nothing")} action={<Link to="/matches">{t("match.back")}</Link>}>
        {t("compare.nothingHint")}
      </EmptyState>
    );
  if (left.isError || right.isError)
    return (
      <ErrorState
        isPage
        error={left.error ?? right.error}
        onRetry={() => {
          void left.refetch();
          void right.refetch();
        }}
      />
    );
  return (
    <>
      <PageHead title={t("compare.title")} detail={left.data?.candidate.name}>
        <Link to="/matches" search={{ ...(left.data ? { resume: left.data.resumeId } : {}), pick: [a, b] }}>
          {t("match.back")}
        </Link>
      </PageHead>
      <PageBody width="full">
        {left.data && right.data ? (
          <CompareTable left={left.data} right={right.data} />
        ) : (
          <output className={classes.loading} aria-label={t("state.loading")}>
            {Array.from({ length: 9 }, (_, row) => (
              <Skeleton key={row} height={18} radius={2} />
            ))}
          </output>
        )}
      </PageBody>
    </>
  );
}
