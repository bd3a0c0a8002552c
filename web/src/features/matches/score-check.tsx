import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { formatMoment } from "../../lib/format.ts";
import { checkQuery } from "./data.ts";
import classes from "./score-check.module.css";

/** Has the kept score computed once more from the stored documents, and says whether the same came out or why not. */
export function ScoreCheck({ matchId }: { readonly matchId: string }) {
  const { t } = useTranslation();
  const check = useQuery({ ...checkQuery(matchId), enabled: false });
  const { data } = check;
  return (
    <p className={classes.check}>
      <button type="button" disabled={check.isFetching} onClick={() => void check.refetch()}>
        {check.isFetching ? t("match.checking") : t("match.check")}
      </button>
      <output className="tabular">
        {check.isError && t("match.checkFailed", { reason: check.error.message })}
        {data &&
          !check.isFetching &&
          (data.recomputed === "same"
            ? t("match.checkSame", { score: data.now.score.toFixed(2), date: formatMoment(data.now.checkedAt) })
            : t("match.checkOther", {
                kept: data.kept.score.toFixed(2),
                now: data.now.score.toFixed(2),
                why: data.recomputed.changed.map((input) => t(`match.changed.${input}`)).join(" "),
              }))}
      </output>
    </p>
  );
}
