export type TaskQueue = { readonly kind: "tasks" };
