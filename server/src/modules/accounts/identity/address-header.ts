/** Set by our own routes only; what a client sends under this name is not passed on. */
export const ADDRESS_HEADER = "x-candor-address";
