/** The sign of the product: an opening quotation mark whose tail is a tick. */
export function Mark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="9.5" cy="20" r="5.5" fill="currentColor" />
      <path d="M5.6 19.5C4.6 13 7.4 8 12.6 5.6" fill="none" stroke="currentColor" strokeWidth="3.2" strokeLinecap="round" />
      <path
        d="M17.2 19.2l4 5.2L28.4 8.4"
        fill="none"
        stroke="currentColor"
        strokeWidth="3.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
