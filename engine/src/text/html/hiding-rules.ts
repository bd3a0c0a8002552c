const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])/i;
const SIMPLE_SELECTOR = /^(?:[a-z0-9]*)([.#][\w-]+)$/i;

/** Class and id selectors (`.x`, `#y`) that a style sheet hides outright; rules inside `@media` and the like do not count. */
export function hidingSelectors(css: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  let selectors = "";
  for (let index = 0; index < css.length; index++) {
    const character = css[index];
    if (character === "{") {
      if (depth === 0) selectors = css.slice(start, index);
      depth += 1;
      start = index + 1;
    } else if (character === "}") {
      if (depth === 1 && selectors.length < 2000 && HIDES.test(css.slice(start, Math.min(index, start + 2000)))) {
        for (const selector of selectors.split(",")) {
          const simple = SIMPLE_SELECTOR.exec(selector.trim());
          if (simple?.[1] !== undefined) found.push(simple[1]);
        }
      }
      depth = Math.max(0, depth - 1);
      start = index + 1;
    }
  }
  return found;
}

/** Whether an element with this class and id is hidden by one of the selectors. */
export function isHiddenBy(selectors: ReadonlySet<string>, className: string | undefined, id: string | undefined): boolean {
  if (selectors.size === 0) return false;
  if (id !== undefined && selectors.has(`#${id}`)) return true;
  return className !== undefined && className.split(/\s+/).some((name) => selectors.has(`.${name}`));
}
