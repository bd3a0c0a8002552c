import { useTranslation } from "react-i18next";
import type { ScorePart } from "../lib/score-parts.ts";
import classes from "./score-bar.module.css";

/**
 * The score as a bar of its parts on a scale of 100; hovering names them, as does focus on what holds the bar.
 *
 * The names are plain CSS: a list draws this hundreds of times while it scrolls.
 */
export function ScoreBar({ parts, isLarge = false }: { readonly parts: readonly ScorePart[]; readonly isLarge?: boolean }) {
  const { t } = useTranslation();
  const cap = parts.find((part) => part.name === "caps")?.points ?? 0;
  const kept = parts.filter((part) => part.name !== "caps");
  const names = parts.map((part) =>
    t("matches.partPoints", { part: t(`matches.parts.${part.name}`), points: part.points.toFixed(1).replace("-", "−") }),
  );
  const total = kept.reduce((sum, part) => sum + part.points, 0);
  const shrink = total > 0 ? Math.max(total + cap, 0) / total : 1;
  return (
    <span className={classes.frame}>
      <span
        className={classes.bar}
        data-large={isLarge || undefined}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a bar made of spans is a picture
        role="img"
        aria-label={t("matches.partsLabel", { parts: names.join(", ") })}
      >
        {kept.map((part) => (
          <span key={part.name} className={classes.part} data-part={part.name} style={{ width: `${part.points * shrink}%` }} />
        ))}
        {cap < 0 && <span className={classes.part} data-part="caps" style={{ width: `${-cap}%` }} />}
      </span>
      <span className={`${classes.names} tabular`} data-names aria-hidden="true">
        {names.join(" · ")}
      </span>
    </span>
  );
}
