/** Failures of the store itself, whatever was asked of it. */
export type StoreCode = 'disk-full' | 'store-closed' | 'store-timeout' | 'store-failed' | 'schema-newer';

/** What a query throws when the store fails: a query has no other way to say so. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
  readonly code: StoreCode;

  constructor(code: StoreCode, cause: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

const codes: Record<string, StoreCode> = {
  QuotaExceededError: 'disk-full',
  DatabaseClosedError: 'store-closed',
  // The connection went away between two requests.
  InvalidStateError: 'store-closed',
  TransactionInactiveError: 'store-failed',
  TimeoutError: 'store-timeout',
  AbortError: 'store-failed',
  UnknownError: 'store-failed',
  OpenFailedError: 'store-failed',
  UpgradeError: 'store-failed',
  MissingAPIError: 'store-failed',
  // A newer version has upgraded the database.
  VersionError: 'schema-newer',
};

/**
 * Which failure of the store an error stands for; null when it is no failure of the store but a bug.
 * A full disk is a `QuotaExceededError` in Firefox; in Chromium 156 it is an `AbortError` around an
 * `UnknownError` whose message speaks of an "IO error".
 */
export function storeCode(error: unknown): StoreCode | null {
  const errors = withCauses(error);
  if (errors.some(({ name, message }) => name === 'QuotaExceededError' || message.includes('IO error'))) {
    return 'disk-full';
  }
  for (const { name } of errors.toReversed()) {
    const code = codes[name];
    if (code) return code;
  }
  return null;
}

/** An error and what caused it: Dexie keeps the browser's own error as `inner`, a bulk write the first of its failures. */
function withCauses(error: unknown): { name: string; message: string }[] {
  const found: { name: string; message: string }[] = [];
  let each: unknown = error;
  while (typeof each === 'object' && each !== null && found.length < 5) {
    const { name, message }: { name?: unknown; message?: unknown } = each;
    const { inner, failures }: { inner?: unknown; failures?: unknown } = each;
    found.push({ name: String(name), message: String(message) });
    each = inner ?? (Array.isArray(failures) ? failures[0] : undefined);
  }
  return found;
}
