import type { ReactNode } from "react";
import type { Highlight } from "../../lib/highlight.ts";
import { linesOf } from "../../lib/posting-lines.ts";
import { MarkedText } from "./marked-text.tsx";
import classes from "./posting-text.module.css";

/** A posting in its own words, set as paragraphs and lists, with what it demands marked. */
export function PostingText(props: {
  readonly text: string;
  readonly highlights: readonly Highlight[];
  readonly activeId: string | undefined;
  readonly onActivate: (id: string) => void;
  readonly sign?: (highlight: Highlight) => ReactNode;
}) {
  return (
    <div className={classes.text}>
      {linesOf(props.text).map((line) => (
        <p key={line.start} className={classes.line} data-kind={line.kind} data-gap={line.hasGap || undefined}>
          <MarkedText {...props} start={line.start} end={line.end} />
        </p>
      ))}
    </div>
  );
}
