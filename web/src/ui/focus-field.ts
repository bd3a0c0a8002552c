/** For the `ref` of a field that has just appeared because it is what is asked for now. */
export const focusField = (field: HTMLInputElement | null): void => field?.focus();
