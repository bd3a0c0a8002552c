import { boxesOnPage, type Highlight, placeOnPage } from "../../lib/highlight.ts";
import tones from "./tones.module.css";

/** The highlights of one page, each a box over the place that it points at. */
export function PageBoxes(props: {
  readonly number: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly highlights: readonly Highlight[];
  readonly activeId: string | undefined;
  readonly onActivate: (id: string) => void;
  readonly onPoint?: ((id: string | undefined) => void) | undefined;
  readonly onGrab?: ((id: string, press: PointerEvent) => void) | undefined;
}) {
  const { number, size } = props;
  return props.highlights.flatMap((highlight) =>
    boxesOnPage(highlight, number).map((box, index) => (
      <button
        key={`${highlight.id} ${index}`}
        type="button"
        className={tones.box}
        style={placeOnPage(box, size)}
        data-tone={highlight.tone}
        data-highlight={highlight.id}
        data-active={highlight.id === props.activeId || undefined}
        title={highlight.label}
        aria-label={highlight.label}
        aria-pressed={highlight.id === props.activeId}
        tabIndex={index === 0 ? 0 : -1}
        onClick={() => props.onActivate(highlight.id)}
        onPointerDown={(event) => event.pointerType !== "touch" && props.onGrab?.(highlight.id, event.nativeEvent)}
        onMouseEnter={() => props.onPoint?.(highlight.id)}
        onMouseLeave={() => props.onPoint?.(undefined)}
      />
    )),
  );
}
