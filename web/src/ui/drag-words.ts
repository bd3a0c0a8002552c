/** A press that moves less than this is a click. */
const SLACK = 6;
/** How near to the edge of a scrolling part the pointer scrolls it, and by how much each time. */
const EDGE = 56;
const STEP = 12;
const TICK_MS = 16;

/**
 * Carries words with the pointer, by mouse, pen or finger, to an element with `data-drop` and tells which it was.
 *
 * Native dragging is not used, for it does not exist on touch screens. Escape lets go. Parts with `data-scrolls` scroll
 * while the pointer is near their edge.
 */
export function dragWords(press: PointerEvent, words: string, onDrop: (target: string) => void): void {
  if (press.button !== 0) return;
  const ghost = document.createElement("div");
  ghost.className = "candor-ghost";
  ghost.textContent = words;
  let over: HTMLElement | undefined;
  let at = { x: press.clientX, y: press.clientY };
  let ticking: ReturnType<typeof setInterval> | undefined;

  const aim = () => {
    const target = closest(at, "[data-drop]");
    if (target === over) return;
    delete over?.dataset["over"];
    over = target;
    if (over) over.dataset["over"] = "true";
  };
  const tick = () => {
    const part = closest(at, "[data-scrolls]");
    const box = part?.getBoundingClientRect();
    if (!part || !box) return;
    if (at.y < box.top + EDGE) part.scrollTop -= STEP;
    else if (at.y > box.bottom - EDGE) part.scrollTop += STEP;
    aim();
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    at = { x: event.clientX, y: event.clientY };
    if (ticking === undefined) {
      if (Math.hypot(at.x - press.clientX, at.y - press.clientY) < SLACK) return;
      document.body.append(ghost);
      document.documentElement.dataset["dragging"] = "true";
      ticking = setInterval(tick, TICK_MS);
    }
    event.preventDefault();
    ghost.style.transform = `translate(${at.x + 12}px, ${at.y + 12}px)`;
    aim();
  };
  const end = () => {
    clearInterval(ticking);
    ghost.remove();
    delete over?.dataset["over"];
    delete document.documentElement.dataset["dragging"];
    document.removeEventListener("pointermove", onMove);
    document.removeEventListener("pointerup", onUp);
    document.removeEventListener("pointercancel", end);
    document.removeEventListener("keydown", onKey, true);
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return;
    const target = over?.dataset["drop"];
    if (ticking !== undefined) swallowClick();
    end();
    if (target !== undefined) onDrop(target);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    end();
  };
  document.addEventListener("pointermove", onMove, { passive: false });
  document.addEventListener("pointerup", onUp);
  document.addEventListener("pointercancel", end);
  document.addEventListener("keydown", onKey, true);
}

function closest({ x, y }: { x: number; y: number }, selector: string): HTMLElement | undefined {
  return document.elementFromPoint(x, y)?.closest<HTMLElement>(selector) ?? undefined;
}

/** The click that follows the end of a drag means nothing. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => {
    event.stopPropagation();
    event.preventDefault();
  };
  document.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => document.removeEventListener("click", swallow, true), 0);
}
