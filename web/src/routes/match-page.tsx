import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { matchQuery } from "../features/matches/data.ts";
import { useToldLanguage } from "../lib/told-language.ts";
import { ErrorState } from "../ui/page-state.tsx";
import classes from "./match-view.module.css";
import { MatchView } from "./match-view.tsx";

/** One match: posting, requirements and resume beside each other. */
export function MatchPage() {
  const { t } = useTranslation();
  const { matchId } = useParams({ from: "/matches/$matchId" });
  const [language] = useToldLanguage();
  const match = useQuery(matchQuery(matchId, language));
  if (match.isError) return <ErrorState isPage error={match.error} onRetry={() => void match.refetch()} />;
  if (match.data) return <MatchView detail={match.data} />;
  return (
    <output className={classes.loading} aria-label={t("state.loading")}>
      <Skeleton height={22} width={360} radius={2} />
      <Skeleton height={10} radius={2} />
      <span className={classes.panes}>
        {[1, 2, 3].map((pane) => (
          <span key={pane} className={classes.loadingPane}>
            {[80, 95, 60, 88, 72, 90, 50].map((width) => (
              <Skeleton key={width} height={12} width={`${width}%`} radius={2} />
            ))}
          </span>
        ))}
      </span>
    </output>
  );
}
