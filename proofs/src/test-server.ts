/** The PostgreSQL server that proofs use besides the embedded database; `npm run services` prints its address. */
export const testServer = (): string | undefined => process.env["CANDOR_TEST_DATABASE_URL"] || process.env["DATABASE_URL"] || undefined;
