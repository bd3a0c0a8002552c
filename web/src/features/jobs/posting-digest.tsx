import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { JobPage } from "../../lib/api-types.ts";
import tones from "../../ui/document/tones.module.css";
import { namedId, offeredId } from "./job-highlights.ts";
import classes from "./posting-digest.module.css";

type Digest = JobPage["digest"];
const kinds = ["knockouts", "musts", "nices"] as const;
const tone = { knockouts: "knockout", musts: "must", nices: "nice" } as const;

/** What a posting really asks: a sentence, then its own words by weight, and apart from them what it only names and what it offers. Each leads to its place in the text. */
export function PostingDigest(props: {
  readonly digest: Digest;
  readonly activeId: string | undefined;
  readonly onActivate: (id: string) => void;
}) {
  const { t } = useTranslation();
  const { digest } = props;
  return (
    <section className={classes.digest} aria-labelledby="digest-title">
      <h3 id="digest-title" className={classes.title}>
        {t("jobs.digest.title")}
      </h3>
      <p className={classes.sentence}>{digest.sentence}</p>
      <dl className={classes.rows}>
        {kinds.map((kind) =>
          row(
            t(`jobs.kinds.${tone[kind]}`),
            digest[kind].map(({ id, quote }) => place(id, quote, quote, tone[kind])),
          ),
        )}
        {row(
          t("jobs.digest.work"),
          digest.work.map(({ id, name, quote }) => place(namedId(id), name, quote, "unknown")),
        )}
        {row(
          t("jobs.digest.named"),
          digest.named.map(({ id, name, quote }) => place(namedId(id), name, quote, "unknown")),
        )}
        {row(
          t("jobs.digest.offered"),
          digest.benefits.map(({ id, quote }) => place(offeredId(id), quote, quote, "unknown")),
        )}
      </dl>
    </section>
  );

  function row(name: string, places: readonly ReactNode[]): ReactNode {
    return (
      places.length > 0 && (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <ul>{places}</ul>
          </dd>
        </div>
      )
    );
  }

  function place(id: string, words: string, quote: string, itsTone: string): ReactNode {
    return (
      <li key={id}>
        <button
          type="button"
          className={`${tones.mark} ${classes.place}`}
          data-tone={itsTone}
          data-active={id === props.activeId || undefined}
          aria-pressed={id === props.activeId}
          title={quote === words ? undefined : quote}
          onClick={() => props.onActivate(id)}
        >
          {words}
        </button>
      </li>
    );
  }
}
