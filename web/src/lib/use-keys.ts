import { useEffect, useRef } from "react";

/** Keys of a page and what they do: `j`, `Enter`, `?`, or two in a row as `g m`. */
export type KeyMap = Readonly<Record<string, () => void>>;

const sequenceMs = 900;

/** Listens for single keys while the person is not typing and no dialog is open. */
export function useKeys(map: KeyMap): void {
  const current = useRef(map);
  useEffect(() => {
    current.current = map;
  });
  useEffect(() => {
    let first: { key: string; at: number } | undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      if (document.querySelector("[role=dialog], [role=menu]")) return;
      const pair = first && event.timeStamp - first.at < sequenceMs ? `${first.key} ${event.key}` : undefined;
      const action = (pair && current.current[pair]) ?? current.current[event.key];
      first = { key: event.key, at: event.timeStamp };
      if (!action || (event.key === "Enter" && isControl(event.target))) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && ["BUTTON", "A", "SUMMARY"].includes(target.tagName);
}
