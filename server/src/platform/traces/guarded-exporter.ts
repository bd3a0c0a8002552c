import { type ExportResult, ExportResultCode } from "@opentelemetry/core";
import type { SpanExporter } from "@opentelemetry/sdk-trace";
import type { Guard } from "../outside/guard.ts";

/** The same exporter behind a guard: a collector that keeps failing is left alone, and its spans are dropped meanwhile. */
export const guardedExporter = (exporter: SpanExporter, guard: Guard, apart: (act: () => void) => void): SpanExporter => ({
  export: (spans, done) =>
    apart(() => {
      const send = () =>
        new Promise<void>((resolve, reject) => {
          exporter.export(spans, ({ code, error }) => {
            if (code === ExportResultCode.SUCCESS) resolve();
            else reject(error ?? new Error("The collector took no spans."));
          });
        });
      guard.call(send).then(
        () => done({ code: ExportResultCode.SUCCESS }),
        (error: Error) => done(failed(error)),
      );
    }),
  shutdown: () => exporter.shutdown(),
});

const failed = (error: Error): ExportResult => ({ code: ExportResultCode.FAILED, error });
