import type { Verdict } from "@candor/engine/model";

const inks: Record<Verdict, string> = {
  met: "var(--candor-met)",
  partly: "var(--candor-partly)",
  missing: "var(--candor-missing)",
  unknown: "var(--candor-unknown)",
};

/** The shape of a verdict: filled, half, empty ring, dashed ring. Beside it always stands a word, or a hidden label. */
export function VerdictDot({ verdict, size = 11, label }: { readonly verdict: Verdict; readonly size?: number; readonly label?: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 12 12"
      style={{ color: inks[verdict], flex: "none", verticalAlign: "-1px" }}
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
      data-verdict={verdict}
    >
      <circle
        cx="6"
        cy="6"
        r="4.75"
        fill={verdict === "met" ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth="1.75"
        {...(verdict === "unknown" ? { strokeDasharray: "2.2 1.7" } : {})}
      />
      {verdict === "partly" && <path d="M6 1.25a4.75 4.75 0 0 0 0 9.5z" fill="currentColor" />}
    </svg>
  );
}
