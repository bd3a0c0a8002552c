/** One word of a program: a name, a template, a code. What a person writes has spaces, an @ or other letters sooner or later. */
export const ONE_WORD = /^[\w.:/*-]{1,120}$/;
