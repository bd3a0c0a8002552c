import type { Counterfactual } from "@candor/engine/model";
import { useTranslation } from "react-i18next";
import { formatDelta, formatScoresIn } from "../../lib/format.ts";
import classes from "./counterfactuals.module.css";

/** What would change the score, each re-scored and not estimated. */
export function Counterfactuals({
  changes,
  onSelect,
}: {
  readonly changes: readonly Counterfactual[];
  readonly onSelect: (id: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <section className={classes.strip} aria-labelledby="what-would-change">
      <h2 id="what-would-change" className={classes.title}>
        {t("match.counterfactuals")}
      </h2>
      {changes.length === 0 ? (
        <p className={classes.none}>{t("match.none")}</p>
      ) : (
        <ul className={classes.list}>
          {changes.map((change) => (
            <li key={change.change}>
              <button type="button" disabled={!change.requirementId} onClick={() => change.requirementId && onSelect(change.requirementId)}>
                <span>{formatScoresIn(change.change)}</span>
                <span className={`${classes.figures} tabular`}>
                  <small>{formatDelta(change.delta)}</small>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
