import { Fragment, type ReactNode } from "react";
import { cutIntoSegments, type Highlight, spansOf } from "../../lib/highlight.ts";
import classes from "./tones.module.css";

/** A stretch of a text with its highlights; the parts of one highlight act as one button. */
export function MarkedText(props: {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly highlights: readonly Highlight[];
  readonly activeId: string | undefined;
  readonly onActivate: (id: string) => void;
  readonly onPoint?: ((id: string | undefined) => void) | undefined;
  readonly onGrab?: ((id: string, press: PointerEvent) => void) | undefined;
  /** Drawn before the first word of a highlight, so that its meaning does not rest on colour. */
  readonly sign?: (highlight: Highlight) => ReactNode;
}) {
  const byId = new Map(props.highlights.map((highlight) => [highlight.id, highlight]));
  const lengths = new Map(spansOf(props.highlights).map((span) => [span.id, span.end - span.start]));
  const opened = new Set<string>();
  const segments = cutIntoSegments({ start: props.start, end: props.end }, spansOf(props.highlights));
  return segments.map((segment) => {
    const words = props.text.slice(segment.start, segment.end);
    const chosen = segment.ids.includes(props.activeId ?? "") ? props.activeId : shortest(segment.ids, lengths);
    const highlight = chosen === undefined ? undefined : byId.get(chosen);
    if (!highlight) return <Fragment key={segment.start}>{words}</Fragment>;
    const isFirst = !opened.has(highlight.id) && highlight.evidence.some((evidence) => evidence.start === segment.start);
    if (isFirst) opened.add(highlight.id);
    return (
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its first part has the role of a button
      <mark
        key={segment.start}
        className={classes.mark}
        data-tone={highlight.tone}
        data-highlight={highlight.id}
        data-active={highlight.id === props.activeId || undefined}
        data-grabs={props.onGrab ? "true" : undefined}
        title={highlight.label}
        onClick={() => props.onActivate(highlight.id)}
        onPointerDown={(event) => event.pointerType !== "touch" && props.onGrab?.(highlight.id, event.nativeEvent)}
        onMouseEnter={() => props.onPoint?.(highlight.id)}
        onMouseLeave={() => props.onPoint?.(undefined)}
        onKeyDown={(event) => {
          if (event.key === "Enter" || event.key === " ") {
            event.preventDefault();
            props.onActivate(highlight.id);
          }
        }}
        {...(isFirst ? { role: "button", tabIndex: 0, "aria-pressed": highlight.id === props.activeId } : {})}
      >
        {isFirst && props.sign?.(highlight)}
        {words}
      </mark>
    );
  });
}

function shortest(ids: readonly string[], lengths: ReadonlyMap<string, number>): string | undefined {
  return [...ids].sort((a, b) => (lengths.get(a) ?? 0) - (lengths.get(b) ?? 0))[0];
}
