/** Somebody else listens there. */
export class PortBusy extends Error {}
