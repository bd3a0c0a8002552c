/** Two hyphens are one dash, and not a dash before a sign that parts. */
export const DASHES = "-+>|=>|--+|[-‐‑‒–—―−~～〜→>›»…]|\\.{2,3}";
