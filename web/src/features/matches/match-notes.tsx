import type { Match } from "@candor/engine/model";
import { ExclamationTriangleIcon } from "@radix-ui/react-icons";
import { useTranslation } from "react-i18next";
import type { MatchDetail } from "../../lib/api-types.ts";
import classes from "./match-notes.module.css";

/** What a person should know before trusting the score: tricks in the resume, and inputs that are others since it was made. */
export function MatchNotes({ notes, recomputed }: Pick<Match, "notes"> & Pick<MatchDetail, "recomputed">) {
  const { t } = useTranslation();
  const changed = recomputed === "same" ? [] : recomputed.changed;
  if (notes.length === 0 && changed.length === 0) return null;
  return (
    <aside className={classes.notes} aria-label={t("match.notes")}>
      <ExclamationTriangleIcon aria-hidden="true" />
      <ul>
        {changed.map((input) => (
          <li key={input}>
            {t(`match.changed.${input}`)} {t("match.shownAnew")}
          </li>
        ))}
        {notes.map(({ code, message, where }, index) => (
          <li key={`${code} ${index}`}>
            {message}
            {where && <q>{where.quote.trim()}</q>}
          </li>
        ))}
      </ul>
    </aside>
  );
}
