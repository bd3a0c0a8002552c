import multipart from "@fastify/multipart";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import { accountsRoutes, actorOf, enterThrough, operatorsOf } from "./modules/accounts/index.ts";
import { adminRoutes } from "./modules/admin/admin.routes.ts";
import { healthRoutes } from "./modules/admin/health.routes.ts";
import { auditRoutes } from "./modules/audit/audit.routes.ts";
import { jobsRoutes } from "./modules/jobs/jobs.routes.ts";
import { matchingRoutes } from "./modules/matching/matching.routes.ts";
import { removeUnusedFiles, storedFilesOf } from "./modules/resumes/index.ts";
import { resumesRoutes } from "./modules/resumes/resumes.routes.ts";
import { samplesRoutes } from "./modules/samples/samples.routes.ts";
import { securityRoutes } from "./modules/security/security.routes.ts";
import { similarJobsRoutes } from "./modules/similar-jobs/similar-jobs.routes.ts";
import { spendingRoutes } from "./modules/spending/spending.routes.ts";
import type { EdgeConfig } from "./platform/config/edge-settings.ts";
import { answerError, answerErrors } from "./platform/http/answer-errors.ts";
import { admitOrigins } from "./platform/http/cross-origin.ts";
import { MAX_BODY_BYTES } from "./platform/http/errors.ts";
import { serveLiveEvents } from "./platform/http/live-events.ts";
import type { Routes } from "./platform/http/module-routes.ts";
import { API_PREFIX, speakZod } from "./platform/http/openapi.ts";
import { createRateLimits, type RateLimits } from "./platform/http/rate-limits.ts";
import { refuseNul } from "./platform/http/refuse-nul.ts";
import { checkAccess, demandDeclaredAccess } from "./platform/http/route-access.ts";
import { refuseForeignPages, type TrustedOrigins } from "./platform/http/same-origin.ts";
import { setSecurityHeaders } from "./platform/http/security-headers.ts";
import { serveMetrics } from "./platform/http/serve-metrics.ts";
import { servePages } from "./platform/http/web-pages.ts";
import { keepAnswers } from "./platform/idempotency/keep-answers.ts";
import type { Log } from "./platform/log/log.ts";
import { nameRequests } from "./platform/log/request-id.ts";
import { reportRequests } from "./platform/reports/report-requests.ts";
import { watchRequests } from "./platform/threats/watch-requests.ts";
import { traceRequests } from "./platform/traces/trace-requests.ts";
import type { Services } from "./services.ts";

export type AppOptions = TrustedOrigins &
  Pick<EdgeConfig, "trustProxy" | "requestsPerMinute"> & {
    readonly log: Log;
    readonly version: string;
    /** As the status page names it. */
    readonly dataFolder: string;
    readonly webFolder: string;
    readonly newRequestId: () => string;
  };

/** People and workspaces are deleted with their files, which the accounts do not know. */
const STORED_FILES: Parameters<typeof accountsRoutes>[1] = {
  of: ({ inWorkspace }, workspaceId) => storedFilesOf(inWorkspace(workspaceId), workspaceId),
  removeUnused: removeUnusedFiles,
};
/** Time for a slow line to bring 25 MB. */
const REQUEST_TIMEOUT_MS = 5 * 60_000;

/** Fastify with every module registered by name. */
export async function createApp(
  services: Pick<Services, "accounts" | "checks" | "spending" | "metrics" | "redis" | "traces" | "reports">,
  options: AppOptions,
): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: options.log,
    // Addresses of requests hold searches, and searches are about people.
    logController: new LogController({ disableRequestLogging: true }),
    // The log itself knows the request, also where no request is at hand.
    childLoggerFactory: (log) => log,
    genReqId: options.newRequestId,
    trustProxy: options.trustProxy ?? false,
    requestTimeout: REQUEST_TIMEOUT_MS,
    bodyLimit: MAX_BODY_BYTES,
    forceCloseConnections: "idle",
    frameworkErrors: (error, request, reply) => {
      answerError(error, request, reply);
    },
  }) as unknown as FastifyInstance;
  // A form of any page may send text/plain without the browser asking first.
  app.removeContentTypeParser("text/plain");
  answerErrors(app);
  const { accounts, redis } = services;
  if (services.reports) reportRequests(app, services.reports);
  if (services.traces) traceRequests(app, services.traces);
  // Without sign-in there is one person, at this computer.
  const limits = createRateLimits({ redis, requestsPerMinute: options.requestsPerMinute, actorOf: accounts.identity && actorOf });
  await acceptRequests(app, options, limits);
  demandDeclaredAccess(app, API_PREFIX);
  await speakZod(app, options.version);
  const enter = enterThrough(accounts.gate);
  if (services.metrics) serveMetrics(app, services.metrics);
  await app.register(healthRoutes({ checks: services.checks, version: options.version }));
  await app.register(
    async (api: Routes) => {
      checkAccess(api as unknown as FastifyInstance, enter);
      api.addHook("onRequest", limits.countActor);
      if (accounts.identity) watchRequests(api as unknown as FastifyInstance, { redis, actorOf, alarm: accounts.identity.alarm });
      keepAnswers(api as unknown as FastifyInstance, { actorOf, personOf: ({ account }) => account });
      await api.register(accountsRoutes(accounts, STORED_FILES));
      await api.register(resumesRoutes);
      await api.register(jobsRoutes);
      await api.register(matchingRoutes);
      await api.register(similarJobsRoutes);
      await api.register(samplesRoutes);
      await api.register(auditRoutes);
      await api.register(securityRoutes);
      const isOperators = operatorsOf(accounts);
      await api.register(spendingRoutes({ spending: services.spending, isOperators }));
      await api.register(adminRoutes({ version: options.version, dataFolder: options.dataFolder, isOperators }));
    },
    { prefix: API_PREFIX },
  );
  await serveLiveEvents(app, enter);
  await servePages(app, options.webFolder);
  return app;
}

/** What happens to every request before a route sees it. */
async function acceptRequests(app: FastifyInstance, options: AppOptions, limits: RateLimits): Promise<void> {
  nameRequests(app);
  refuseForeignPages(app, options);
  await admitOrigins(app, options.allowedOrigins ?? []);
  refuseNul(app);
  await setSecurityHeaders(app);
  app.addHook("onRequest", limits.countAddress);
  await app.register(multipart, { throwFileSizeLimit: false });
  app.decorateRequest("ctx");
  app.decorateRequest("account");
  app.decorateRequest("heldKey");
}
